import { bounceKind } from '../../../shared/domain/replies/bounce-kind.ts';
import type { DeliveryReport } from '../../../shared/domain/replies/message.ts';

const report = (rest: Partial<DeliveryReport>): DeliveryReport => ({
  action: 'failed',
  status: undefined,
  recipient: 'jobs@brindle.example',
  diagnostic: undefined,
  ...rest,
});

test.each([
  [report({ status: '5.1.1' }), '', 'hard'],
  [report({ status: '4.2.2', diagnostic: 'mailbox full' }), '', 'soft'],
  [report({ diagnostic: '550 no such person here' }), '', 'hard'],
  [report({ diagnostic: '451 4.7.1 greylisted' }), '', 'soft'],
  [report({ diagnostic: '554 blocked - see https://list.example/192.0.2.1' }), '', 'soft'],
  [report({ action: 'delayed', diagnostic: '550 odd' }), '', 'soft'],
  [report({}), '', 'hard'],
  [undefined, '<jobs@brindle.example>: User unknown', 'hard'],
  [undefined, 'jobs@brindle.example: retry timeout exceeded', 'soft'],
  [undefined, 'We read your application.', undefined],
])('%j with %j is %s', (delivery, text, kind) => {
  expect(bounceKind(delivery, 'Mail', text)).toBe(kind);
});

test('versions, addresses and figures of hosts are no codes', () => {
  expect(bounceKind(undefined, 'Mail', 'This is relay 5.2.1.9 at 192.0.2.55: mailbox is full.')).toBe('soft');
});
