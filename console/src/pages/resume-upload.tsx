import { useState } from 'preact/hooks';
import { say, sayError } from '../data/act.ts';
import { refresh } from '../data/query.ts';
import { RESUME_ENDINGS, typeOf, type UploadStep, uploadResume } from '../data/upload.ts';
import { words } from '../words.ts';

const steps: readonly UploadStep[] = ['sending', 'waiting', 'reading'];

const Progress = ({ at, name }: { at: UploadStep; name: string }) => (
  <div class="stack tight" role="status">
    <strong class="wrap">{name}</strong>
    <progress class="progress" max={steps.length} value={steps.indexOf(at) + 0.5} aria-label={name} />
    <span class="small soft">{words.profile.uploadStep[at]}</span>
  </div>
);

/** Takes a resume by the chooser or by hand, and says how far it is; what it proposes stands below when it was read. */
export const ResumeUpload = () => {
  const [going, go] = useState<{ at: UploadStep; name: string }>();
  const [over, setOver] = useState(false);
  const send = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const type = typeOf(file.name);
    if (type === undefined) {
      say('bad', words.profile.wrongType(file.name));
      return;
    }
    try {
      const resume = await uploadResume(file, type, (at) => go({ at, name: file.name }));
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
      <strong>{words.profile.upload}</strong>
      <small class="soft">{words.profile.uploadAbout}</small>
      <input
        type="file"
        accept={RESUME_ENDINGS}
        onChange={(event) => {
          void send(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
};
