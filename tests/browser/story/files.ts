import { day } from './desks.ts';

/** Six people, one of them twice and one with a line that can't be read. */
export function peopleCsvText(): string {
  const rows = [
    'old_id,name,email,phone,title,skills,location,country,availability,availability_date,availability_as_of,pay_min,pay_max,pay_currency,pay_period,employment_types,work_modes,source,source_channel,referrer,first_seen,owner,tags,notes,last_contact',
    `1,Lena Kovács,lena@kovacs.example,+43 660 5550148,Senior Frontend Developer,React (8); TypeScript (6); Node.js (5),Vienna,AT,from_date,${day(7)},${day(-12)},620,680,EUR,day,contract,hybrid; remote,linkedin,LinkedIn Recruiter,,${day(-800)},Ada Novak,design-systems,Great with design systems,${day(-12)}`,
    `2,Priya Sundaram,priya@sundaram.example,+43 660 5550149,Lead UI Engineer,React (10); TypeScript (7); GraphQL (4),Vienna,AT,now,,${day(-20)},650,720,EUR,day,contract,remote,referral,,Lena Kovács,${day(-600)},Ada Novak,,,${day(-20)}`,
    `3,Gianluca Ferraro,gianluca@ferraro.example,+43 660 5550150,Frontend Developer,React (6); TypeScript (3),Graz,AT,now,,${day(-40)},500,600,EUR,day,contract,hybrid; remote,job_board,karriere,,${day(-500)},Ada Novak,,,${day(-60)}`,
    `4,Jonas Okafor,jonas@okafor.example,+49 151 5550151,Frontend Engineer,React (5); TypeScript (4),Vienna,AT,now,,${day(-30)},550,640,EUR,day,contract,hybrid,sourced,,,${day(-300)},Ada Novak,,,${day(-30)}`,
    `5,Siri Nilsen,siri@nilsen.example,+47 40 555 152,Registered Nurse,Intensive Care (9); Triage (4),Oslo,NO,passive,,${day(-90)},,,,,permanent,onsite,event,Care Fair,,${day(-400)},Ada Novak,,,${day(-90)}`,
    `6,Hana Tóth,not an address,+36 20 555 0153,Product Owner,Scrum (5),Budapest,HU,now,,${day(-10)},,,,,permanent,hybrid,sourced,,,${day(-100)},Ada Novak,,,${day(-10)}`,
    `7,Lena Kovacs,lena@kovacs.example,,Frontend Developer,React (8),Vienna,AT,,,,,,,,,,,,,,,,,`,
  ];
  return rows.join('\n');
}

/** What happened with them in the old system. */
export function historyCsvText(): string {
  return [
    'kind,old_id,date,candidate_old_id,client_old_id,job_old_id,name,title,must_haves,status,stage,outcome,rejected_by,reason,feedback,rating,text,start_date,end_date,direction,channel,owner',
    'client,C1,,,,,Norrland Bank,,,,,,,,,,,,,,,Ada Novak',
    `job,J1,${day(-300)},,C1,,,Frontend Developer,React; TypeScript,filled,,,,,,,,${day(-250)},,,,Ada Novak`,
    `submission,S1,${day(-280)},1,,J1,,,,,interview,rejected,client,internal_candidate_chosen,Strong on design systems,4,,,,,,Ada Novak`,
    `note,N1,${day(-270)},1,,,,,,,,,,,,,Nervous in panels; brief the evening before,,,,,Ada Novak`,
    `call,K1,${day(-12)},1,,,,,,,,spoke,,,,,Confirmed December,,,outbound,call,Ada Novak`,
    `note,N2,${day(-3)},99,,,,,,,,,,,,,Nobody has this id,,,,,Ada Novak`,
  ].join('\n');
}
