import { useState } from 'react';
import { graphql } from '../../generated/gql.ts';
import type { ImportKind } from '../../generated/graphql.ts';
import { errorText } from '../../lib/apollo.ts';
import { useWrite } from '../../lib/write.ts';
import { t } from './messages.ts';

const StartImport = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      __typename
      ... on StartImportSuccess {
        run {
          id
        }
      }
      ... on FileRefused {
        message
        line
      }
    }
  }
`);

export interface Refusal {
  message: string;
  line?: number;
}

/** Uploads a file and begins a run; answers the run's id, or shows why the file can't be taken. */
export function useUpload() {
  const [fileName, setFileName] = useState<string | undefined>();
  const [refusal, setRefusal] = useState<Refusal | undefined>();
  const [startImport] = useWrite(StartImport);

  const upload = async (file: File, kind: ImportKind): Promise<string | undefined> => {
    setRefusal(undefined);
    setFileName(file.name);
    try {
      const { fileId } = await send(file);
      const answer = await startImport(
        { kind, fileId, fileName: file.name },
        {
          refetch: ['ImportRuns'],
          onError: (error) => setRefusal({ message: errorText(error) ?? t('imports.unreachable') }),
        },
      );
      const result = answer?.startImport;
      if (result?.__typename === 'FileRefused') {
        setRefusal({ message: result.message, ...(result.line !== null && { line: result.line }) });
      }
      return result?.__typename === 'StartImportSuccess' ? result.run.id : undefined;
    } catch (error) {
      setRefusal({ message: (error as Error).message });
      return undefined;
    } finally {
      setFileName(undefined);
    }
  };
  return { upload, fileName, refusal };
}

async function send(file: File): Promise<{ fileId: string }> {
  const response = await fetch(`/files?purpose=import&name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
    headers: { 'content-type': file.type || 'text/csv' },
  }).catch(() => {
    throw new Error(t('imports.unreachable'));
  });
  const answer = await response.json().catch(() => undefined);
  if (!response.ok) {
    throw new Error(
      answer?.error?.message ?? (response.status === 413 ? t('imports.tooLarge') : t('imports.unreachable')),
    );
  }
  return answer;
}
