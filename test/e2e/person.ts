import { type APIRequestContext, expect, type Page, request } from '@playwright/test';
import { PASSWORD } from '../launch/made-district.ts';
import { ADDRESS } from './address.ts';

/** Types user name and password as a person does. */
export async function logIn(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await expect(
    page
      .getByRole('banner')
      .or(page.getByRole('navigation', { name: '主菜单' }))
      .first(),
  ).toBeVisible();
}

/** Is logged in already: the cookie comes from the server, only the typing is saved. */
export async function loggedIn(page: Page, username: string): Promise<void> {
  await ask(page.request, 'mutation ($input: LoginInput!) { login(input: $input) { id } }', {
    input: { username, password: PASSWORD },
  });
}

/** Another person, who asks the server beside the page. Dispose of it at the end. */
export async function another(username: string): Promise<APIRequestContext> {
  const person = await request.newContext({ baseURL: ADDRESS });
  await ask(person, 'mutation ($input: LoginInput!) { login(input: $input) { id } }', {
    input: { username, password: PASSWORD },
  });
  return person;
}

/** Asks the server behind the page; for what a test has to know before it begins. */
export async function ask<Data>(
  request: APIRequestContext,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  const response = await request.post('/graphql', {
    headers: { 'apollo-require-preflight': 'true' },
    data: { query, variables },
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: readonly { message: string }[] };
  if (errors?.length) throw new Error(errors.map(({ message }) => message).join(', '));
  return data;
}

/** Id of a community by its code, asked as the manager of the district. */
export async function communityId(request: APIRequestContext, code: string): Promise<string> {
  const { community } = await ask<{ community: { id: string } }>(
    request,
    'query ($code: String!) { community(code: $code) { id } }',
    { code },
  );
  return community.id;
}
