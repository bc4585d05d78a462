/** What the graph's types are made from; paths are seen from src/generated. */
export default {
  contextType: '../context.ts#NurtureContext',
  mappers: {
    Pool: '../pool/pool.ts#Pool',
    PoolMember: '../pool/pool.ts#PoolMember',
    Path: '../path/path.ts#Path',
    Enrolment: '../enrolment/enrolment.ts#Enrolment',
    Candidate: '../context.ts#Reference',
    Member: '../context.ts#Reference',
    SavePoolSuccess: '../pool/pool.ts#PoolSaved',
    PoolNameTaken: '../pool/pool.ts#PoolNameTaken',
    AddToPoolSuccess: '../pool/pool.ts#AddedToPool',
    RemoveFromPoolSuccess: '../pool/pool.ts#PoolSaved',
    SavePathSuccess: '../path/path.ts#PathSaved',
    ChangedMeanwhile: '../path/path.ts#ChangedMeanwhile',
    EnrolSuccess: '../enrolment/enrolment.ts#Enrolled',
    AlreadyEnrolled: '../enrolment/enrolment.ts#AlreadyEnrolled',
    NurtureForbidden: '../person/person.ts#NurtureForbidden',
    ChangeEnrolmentSuccess: '../enrolment/enrolment.ts#Enrolled',
  },
};
