import { useState } from 'preact/hooks';
import { say, sayError } from '../data/act.ts';
import { refresh } from '../data/query.ts';
import {
  MOST_EXPORT_BYTES,
  RESUME_ENDINGS,
  type Read,
  sendLinkedinExport,
  typeOf,
  type UploadStep,
  uploadResume,
} from '../data/upload.ts';
import { words } from '../words.ts';

const steps: readonly UploadStep[] = ['sending', 'waiting', 'reading'];

const Progress = ({ at, name }: { at: UploadStep; name: string }) => (
  <div class="stack tight" role="status">
    <strong class="wrap">{name}</strong>
    <progress class="progress" max={steps.length} value={steps.indexOf(at) + 0.5} aria-label={name} />
    <span class="small soft">{words.profile.uploadStep[at]}</span>
  </div>
);

type Sending = (step: (at: UploadStep) => void) => Promise<Read>;
type Props = {
  title: string;
  about: string;
  accept: string;
  /** What sends this file, or in words why it is not taken. */
  taken: (file: File) => Sending | string;
};

/** Takes a file by the chooser or by hand, and says how far it is; what it proposes stands on the page when it was read. */
const Upload = ({ title, about, accept, taken }: Props) => {
  const [going, go] = useState<{ at: UploadStep; name: string }>();
  const [over, setOver] = useState(false);
  const send = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const sending = taken(file);
    if (typeof sending === 'string') {
      say('bad', sending);
      return;
    }
    try {
      const resume = await sending((at) => go({ at, name: file.name }));
      if (resume.parse_status === 'failed') say('bad', resume.parse_error ?? words.profile.notRead);
      else if (resume.parse_status === 'parsed') say('good', words.profile.wasRead(file.name));
      else say('good', words.profile.stillReading);
    } catch (error) {
      sayError(error);
    } finally {
      go(undefined);
      await refresh('resumes', 'proposals', 'guide', 'completeness');
    }
  };
  return going !== undefined ? (
    <Progress at={going.at} name={going.name} />
  ) : (
    <label
      class={`drop${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void send(event.dataTransfer?.files[0]);
      }}
    >
      <strong>{title}</strong>
      <small class="soft">{about}</small>
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          void send(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
};

export const ResumeUpload = () => (
  <Upload
    title={words.profile.upload}
    about={words.profile.uploadAbout}
    accept={RESUME_ENDINGS}
    taken={(file) => {
      const type = typeOf(file.name);
      return type === undefined ? words.profile.wrongType(file.name) : (step) => uploadResume(file, type, step);
    }}
  />
);

export const LinkedinUpload = () => (
  <Upload
    title={words.profile.linkedinExport}
    about={words.profile.linkedinExportAbout}
    accept=".zip"
    taken={(file) => {
      if (!file.name.toLowerCase().endsWith('.zip')) return words.profile.noZip(file.name);
      return file.size > MOST_EXPORT_BYTES ? words.profile.largeZip : (step) => sendLinkedinExport(file, step);
    }}
  />
);
