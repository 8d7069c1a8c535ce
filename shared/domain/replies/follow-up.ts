import { type Actor, type ApplicationStatus, mayMove } from '../applications/lifecycle.ts';
import type { Classification, Decision } from './classes.ts';

/** Below this measured confidence a class is only a suggestion and the person decides. */
export const REVIEW_BELOW = 0.8;

/** Whether the person has to look before anything follows from the message. */
export const needsReview = ({ classification, confidence }: Decision): boolean =>
  classification === 'unclassified' || confidence < REVIEW_BELOW;

const LEADS_TO: Readonly<Partial<Record<Classification, ApplicationStatus>>> = {
  interview_request: 'interviewing',
  rejection: 'rejected',
  request_info: 'responded',
  offer: 'offered',
};

/** Whether a person at the company has answered; machines and advertising have not. */
export const isAnswer = (classification: Classification): boolean => LEADS_TO[classification] !== undefined;

/** Where the application goes from here, or undefined when the lifecycle does not let this actor move it there. */
export const nextStatus = (
  classification: Classification,
  from: ApplicationStatus,
  actor: Actor,
): ApplicationStatus | undefined => {
  const to = LEADS_TO[classification];
  return to !== undefined && mayMove(from, to, actor) ? to : undefined;
};
