import {
  DisableUserDocument,
  EnableUserDocument,
  ResetPasswordDocument,
  SetUserRolesDocument,
  SetUserScopeDocument,
} from '@jiceng/schema/access.ts';
import { Button, Tooltip } from '@mui/material';
import { required, useTranslate } from 'ra-core';
import { type ReactElement, useState } from 'react';
import { PasswordInput, TextInput } from 'react-admin';
import { FormDialog } from '../../../shared/editing/FormDialog.tsx';
import { usePermitted } from '../../../shared/IfPermitted.tsx';
import { LockIcon } from '../../../shared/status/icons.tsx';
import { IfToday } from '../../../shared/time/IfToday.tsx';
import { useCommand } from '../../../shared/use-command.ts';
import { useMe } from '../../../shared/use-me.ts';
import { RoleInput } from '../roles/RoleInput.tsx';
import { ScopeInput } from './ScopeInput.tsx';
import type { User } from './UserParts.tsx';

type Action = 'roles' | 'scope' | 'state' | 'password';

/** What an administrator does to a user; to himself another administrator does it, and the buttons say so. */
export function UserActions({ user }: { readonly user: User }) {
  const translate = useTranslate();
  const [open, setOpen] = useState<Action | null>(null);
  const me = useMe();
  const permitted = usePermitted('users', 'edit');
  if (!permitted) return null;
  const own = me?.id === user.id;
  const button = (action: Action, label: string): ReactElement =>
    own ? (
      <Tooltip key={action} title={translate('access.own')}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a disabled button takes no focus, and its reason must be reachable by keyboard. */}
        <span tabIndex={0}>
          <Button disabled startIcon={<LockIcon />}>
            {label}
          </Button>
        </span>
      </Tooltip>
    ) : (
      <IfToday key={action}>
        <Button onClick={() => setOpen(action)}>{label}</Button>
      </IfToday>
    );
  const close = () => setOpen(null);
  return (
    <>
      {button('roles', translate('access.set_roles'))}
      {button('scope', translate('access.set_scope'))}
      {button('password', translate('access.reset'))}
      {button('state', translate(user.state === 'ACTIVE' ? 'access.disable' : 'access.enable'))}
      {open === 'roles' ? <RolesDialog user={user} onClose={close} /> : null}
      {open === 'scope' ? <ScopeDialog user={user} onClose={close} /> : null}
      {open === 'password' ? <PasswordDialog user={user} onClose={close} /> : null}
      {open === 'state' ? <StateDialog user={user} onClose={close} /> : null}
    </>
  );
}

interface DialogProps {
  readonly user: User;
  readonly onClose: () => void;
}

function RolesDialog({ user, onClose }: DialogProps) {
  const translate = useTranslate();
  const { run } = useCommand(SetUserRolesDocument, { done: 'access.saved', onDone: onClose });
  return (
    <FormDialog
      title={`${translate('access.set_roles')}${translate('why.of')}${user.person.name}`}
      submit={translate('page.save')}
      defaultValues={{ id: user.id, version: user.version, roles: user.roles, reason: null }}
      onSubmit={({ id, version, roles, reason }) => run({ id, version, roles, reason })}
      onClose={onClose}
    >
      <RoleInput source="roles" />
      <Reason />
    </FormDialog>
  );
}

function ScopeDialog({ user, onClose }: DialogProps) {
  const translate = useTranslate();
  const { run } = useCommand(SetUserScopeDocument, { done: 'access.saved', onDone: onClose });
  return (
    <FormDialog
      title={`${translate('access.set_scope')}${translate('why.of')}${user.person.name}`}
      submit={translate('page.save')}
      defaultValues={{
        id: user.id,
        version: user.version,
        scope: { kind: user.scopeKind, regionIds: user.scopeRegions.map(({ id }) => id) },
        reason: null,
      }}
      onSubmit={({ id, version, scope, reason }) => run({ id, version, scope, reason })}
      onClose={onClose}
    >
      <ScopeInput />
      <Reason />
    </FormDialog>
  );
}

function StateDialog({ user, onClose }: DialogProps) {
  const translate = useTranslate();
  const active = user.state === 'ACTIVE';
  const { run } = useCommand<unknown, { id: string; version: number; reason?: string | null }>(
    active ? DisableUserDocument : EnableUserDocument,
    { done: 'access.saved', onDone: onClose },
  );
  const label = translate(active ? 'access.disable' : 'access.enable');
  return (
    <FormDialog
      title={`${label}${translate('why.of')}${user.person.name}`}
      note={translate(active ? 'access.disable_note' : 'access.enable_note')}
      submit={label}
      defaultValues={{ id: user.id, version: user.version, reason: null }}
      onSubmit={({ id, version, reason }) => run({ id, version, reason })}
      onClose={onClose}
    >
      <Reason />
    </FormDialog>
  );
}

function PasswordDialog({ user, onClose }: DialogProps) {
  const translate = useTranslate();
  const { run } = useCommand(ResetPasswordDocument, { done: 'access.saved', onDone: onClose });
  return (
    <FormDialog
      title={`${translate('access.reset')}${translate('why.of')}${user.person.name}`}
      note={translate('access.reset_note')}
      submit={translate('access.reset')}
      defaultValues={{ id: user.id, version: user.version, newPassword: '', reason: null }}
      onSubmit={({ id, version, newPassword, reason }) => run({ id, version, newPassword, reason })}
      onClose={onClose}
    >
      <PasswordInput
        source="newPassword"
        label="access.new_password"
        validate={required()}
        autoComplete="new-password"
      />
      <Reason required />
    </FormDialog>
  );
}

function Reason({ required: needed = false }: { readonly required?: boolean }) {
  return (
    <TextInput
      source="reason"
      label="access.reason"
      helperText={needed ? false : 'access.reason_help'}
      {...(needed ? { validate: required() } : {})}
    />
  );
}
