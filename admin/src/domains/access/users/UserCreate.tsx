import { CreateUserDocument, type CreateUserInput } from '@jiceng/schema/access.ts';
import { Box, Button } from '@mui/material';
import { CreateBase, Form, required, useNotify, useTranslate } from 'ra-core';
import { PasswordInput, TextInput } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { FormAlert } from '../../../shared/editing/FormAlert.tsx';
import { PageTitle } from '../../../shared/pages/PageTitle.tsx';
import { Section } from '../../../shared/pages/Section.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { RoleInput } from '../roles/RoleInput.tsx';
import { ScopeInput } from './ScopeInput.tsx';

type Values = Omit<CreateUserInput, 'idempotencyKey'>;

/** A new user and the person behind him (新建用户). */
export default function UserCreate() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const notify = useNotify();
  const { run } = useCommand(CreateUserDocument, {
    keyed: 'createUser',
    onDone: ({ createUser }) => {
      notify('access.created_done', { type: 'success', messageArgs: { username: createUser.username } });
      navigate(`/users/${createUser.id}/show`);
    },
  });
  return (
    <CreateBase>
      <PageTitle
        title={translate('access.create')}
        crumbs={[{ label: translate('access.users'), to: '/users' }, { label: translate('access.create') }]}
      />
      <Form onSubmit={(values: Record<string, unknown>) => run(values as Values)} sanitizeEmptyValues>
        <Section title={translate('access.person')}>
          <Box
            sx={{
              p: '12px 16px',
              display: 'grid',
              gap: '12px 16px',
              gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
              maxWidth: 720,
              alignItems: 'start',
            }}
          >
            <TextInput source="name" label="access.name" validate={required()} />
            <TextInput
              source="username"
              label="access.username"
              helperText="access.username_help"
              validate={required()}
              autoComplete="off"
            />
            <PasswordInput
              source="password"
              label="access.password"
              helperText="access.password_help"
              validate={required()}
              autoComplete="new-password"
            />
            <TextInput source="reason" label="access.reason" helperText="access.reason_help" />
          </Box>
        </Section>
        <Section title={translate('access.grants')}>
          <Box sx={{ p: '12px 16px', display: 'grid', rowGap: 2 }}>
            <RoleInput source="roles" />
            <Box sx={{ maxWidth: 560 }}>
              <ScopeInput />
            </Box>
          </Box>
        </Section>
        <FormAlert />
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Submit />
          <Button onClick={() => navigate('/users')}>{translate('page.cancel')}</Button>
        </Box>
      </Form>
    </CreateBase>
  );
}

function Submit() {
  const translate = useTranslate();
  const { isSubmitting } = useFormState();
  return (
    <Button type="submit" variant="contained" color="primary" disabled={isSubmitting}>
      {translate('access.create')}
    </Button>
  );
}
