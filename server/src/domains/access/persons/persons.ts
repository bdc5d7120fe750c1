import type { EntityManager } from '@mikro-orm/postgresql';

/** A person of this name, whom nothing is bound to yet; names are not unique. */
export async function addPerson(em: EntityManager, name: string): Promise<number> {
  const [person] = await em.execute<[{ id: number }]>('insert into person (name) values (?) returning id', [name]);
  return person.id;
}

/** A person for each name, in their order. */
export async function addPersons(em: EntityManager, names: readonly string[]): Promise<readonly number[]> {
  const persons = await em.execute<{ id: number }[]>(
    `insert into person (name) select n.name from jsonb_array_elements_text(?::jsonb) with ordinality n (name, place)
       order by n.place returning id`,
    [JSON.stringify(names)],
  );
  return persons.map(({ id }) => id);
}
