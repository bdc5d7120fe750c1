// The floor: Fastify returning what one hand-written statement gives, as superuser, without GraphQL and without anybody's rights.
import Fastify from 'fastify';
import pg from 'pg';
import { FLOOR } from '../floor.sql.ts';
import type { QuestionName, Variables } from '../questions.ts';

const { DATABASE_URL, SETTINGS, CONNECTIONS } = process.env as Record<string, string>;
// What the audit triggers ask for stands on the connection, once.
const options = Object.entries(JSON.parse(SETTINGS as string) as Record<string, string>)
  .map(([name, value]) => `-c ${name}=${value.replaceAll(/([\\ ])/g, '\\$1')}`)
  .join(' ');
const pool = new pg.Pool({ connectionString: DATABASE_URL as string, max: Number(CONNECTIONS), options });

const app = Fastify();
app.post<{ Params: { question: QuestionName }; Body: Variables }>('/:question', async (request, reply) => {
  const { text, values } = FLOOR[request.params.question];
  const { rows } = await pool.query<{ answer: string }>({
    name: request.params.question,
    text,
    values: values(request.body),
  });
  return reply.type('application/json').send(rows[0]?.answer ?? 'null');
});
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
process.on('SIGTERM', () => process.exit(0));
