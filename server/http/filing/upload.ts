/** Many cases at once: a list is looked at, mended, and then filed whole. */
import type { FastifyReply } from 'fastify';
import { MOST_BYTES } from '../../../channels/filing/sheet.ts';
import { csvOf, TEMPLATE, xlsxOf } from '../../../channels/filing/write-sheet.ts';
import type { Bearer } from '../../directory/token.ts';
import { Problem } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { checkMany, fileMany, prepareMany, type CheckedList } from '../../intake/filing-many.ts';
import { shownReceipt } from '../../intake/receipt.ts';
import { filedPage, takePage, type FiledLine } from './filed-page.ts';
import { HOME, send } from './frame.ts';
import { askFirst, fieldsOf, keyOf, senderOf, type Fields } from './posted.ts';
import { lookedPage } from './looked-page.ts';
import type { Opening, Room } from './room.ts';
import { encodingIn, openFor, sealFor } from './upload-carried.ts';
import { uploadPage } from './upload-page.ts';
import { readUpload } from './upload-posted.ts';
import { faultText, say } from './words.ts';

/** What a list grows to as it lies sealed in a form. */
export const LARGEST_FORM = Math.ceil(MOST_BYTES * 1.9);

export const uploads: Opening = (app, room) => {
  app.get('/upload', async (request, reply) => {
    const bearer = await room.reader(request);
    return bearer ? send(reply, 'upload.title', uploadPage({ bearer })) : reply.redirect(HOME, 303);
  });

  app.get<{ Params: { kind: string } }>('/template.:kind', async (request, reply) => {
    if (!(await room.reader(request))) return reply.redirect(HOME, 303);
    return sendSheet(reply, 'template', request.params.kind, TEMPLATE);
  });

  app.post('/upload', async (request, reply) => {
    // A file does not wait for a log-in: she chooses it again.
    if (!(await room.reader(request))) return askFirst(reply.code(401));
    const { fields, sheet } = await readUpload(request);
    const bearer = await senderOf(room, request, reply, fields);
    if (!bearer) return reply;
    if (!sheet) return send(reply.code(422), 'upload.title', uploadPage({ bearer, fault: say('upload.missing') }));
    return look(room, reply, bearer, sheet, fields.encoding);
  });

  app.post('/upload/list', async (request, reply) => {
    const fields = fieldsOf(request.body);
    const bearer = await senderOf(room, request, reply, fields);
    if (!bearer) return reply;
    const sheet = listIn(room, bearer, fields);
    if (!sheet || fields.do !== 'file') return lookAgain(room, reply, bearer, fields);
    const checked = await checkMany(room.intake, bearer, sheet, room.now(), encodingIn(fields.encoding));
    if ('fault' in checked || checked.rows.some(({ faults }) => faults.length > 0))
      return look(room, reply, bearer, sheet, fields.encoding);
    return take(room, reply, bearer, checked, keyOf(fields));
  });

  app.post('/upload/receipts', async (request, reply) => {
    const fields = fieldsOf(request.body);
    const bearer = await senderOf(room, request, reply, fields);
    if (!bearer) return reply;
    const receipts = openFor(room.intake.ring, 'receipts', bearer.organisationId, fields.receipts ?? '', room.now());
    if (!receipts) throw new Problem('bad_request', 400);
    return sendSheet(reply, 'receipts', fields.do ?? '', JSON.parse(receipts.toString('utf8')) as string[][]);
  });
};

/** After a log-in: what was looked at before, or what is still to be taken. */
export const sendListAgain = (
  room: Room,
  reply: FastifyReply,
  name: ListFormName,
  bearer: Bearer,
  fields: Fields,
): Promise<FastifyReply> | FastifyReply =>
  name === 'upload/list'
    ? lookAgain(room, reply, bearer, fields)
    : send(reply, 'filed.title', takePage({ bearer, receipts: fields.receipts ?? '' }));

export type ListFormName = 'upload/list' | 'upload/receipts';

const listIn = ({ intake, now }: Room, { organisationId }: Bearer, fields: Fields): Buffer | null =>
  openFor(intake.ring, 'list', organisationId, fields.list ?? '', now());

async function lookAgain(room: Room, reply: FastifyReply, bearer: Bearer, fields: Fields): Promise<FastifyReply> {
  const sheet = listIn(room, bearer, fields);
  if (!sheet) return send(reply.code(422), 'upload.title', uploadPage({ bearer, fault: say('upload.lost') }));
  return look(room, reply, bearer, sheet, fields.encoding);
}

async function look(
  { intake, now }: Room,
  reply: FastifyReply,
  bearer: Bearer,
  sheet: Buffer,
  told: string | undefined,
): Promise<FastifyReply> {
  const checked = await checkMany(intake, bearer, sheet, now(), encodingIn(told));
  if ('fault' in checked) {
    const { code, values } = checked.fault;
    return send(reply.code(422), 'upload.title', uploadPage({ bearer, fault: faultText(`file.${code}`, values) }));
  }
  const list = sealFor(intake.ring, 'list', bearer.organisationId, sheet, now());
  const right = checked.rows.every(({ faults }) => faults.length === 0);
  const key = newId();
  if (right) void prepareMany(intake, bearer, checked, key);
  return send(right ? reply : reply.code(422), 'upload.title', lookedPage({ bearer, checked, list, key }));
}

/** Not redirected: the receipts are nowhere but in this answer. Sent again, the same rows are known. */
async function take(
  { intake, now }: Room,
  reply: FastifyReply,
  bearer: Bearer,
  { rows }: CheckedList,
  key: string,
): Promise<FastifyReply> {
  const filed = await fileMany(intake, bearer, rows, now(), key);
  const own = new Map(rows.map(({ number, draft }) => [number, draft?.ownNumber ?? '']));
  const lines: FiledLine[] = filed.map((row) => ({ ...row, ownNumber: own.get(row.number) ?? '' }));
  const sheet = [HEADINGS.map((name) => say(name)), ...lines.map(cellsOf)];
  const receipts = sealFor(intake.ring, 'receipts', bearer.organisationId, Buffer.from(JSON.stringify(sheet)), now());
  return send(reply, 'filed.title', filedPage({ bearer, lines, receipts }));
}

const HEADINGS = ['upload.row', 'column.own_number', 'column.reference', 'filed.receipt', 'column.next'];

const cellsOf = ({ number, ownNumber, reference, receipt, date }: FiledLine): string[] => [
  String(number),
  ownNumber,
  reference,
  receipt === null ? '' : shownReceipt(receipt),
  date,
];

async function sendSheet(
  reply: FastifyReply,
  name: 'template' | 'receipts',
  kind: string,
  rows: readonly (readonly string[])[],
): Promise<FastifyReply> {
  if (kind !== 'csv' && kind !== 'xlsx') throw new Problem('not_found', 404);
  reply.header('content-disposition', `attachment; filename="${name}.${kind}"`);
  return kind === 'csv'
    ? reply.type('text/csv; charset=utf-8').send(csvOf(rows))
    : reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(await xlsxOf(rows));
}
