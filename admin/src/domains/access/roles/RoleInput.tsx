import { type Role, RolePermissionsDocument } from '@jiceng/schema/access.ts';
import { Box, Checkbox, FormControl, FormControlLabel, FormHelperText, FormLabel } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useInput, useTranslate, ValidationError } from 'ra-core';
import { request } from '../../../providers/gql.ts';

/** What each role may do (角色权限表), as the server enforces it. */
export const useRolePermissions = () =>
  useQuery({
    queryKey: ['role-permissions'],
    queryFn: ({ signal }) => request(RolePermissionsDocument, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Roles to tick, each with what it may do. */
export function RoleInput({ source }: { readonly source: string }) {
  const translate = useTranslate();
  const { field, fieldState } = useInput({ source, defaultValue: [] });
  const { data } = useRolePermissions();
  const chosen = field.value as readonly Role[];
  const message = fieldState.error?.message;
  return (
    <FormControl component="fieldset" error={Boolean(message)}>
      <FormLabel component="legend" sx={{ fontSize: 13 }}>
        {translate('access.roles')}
      </FormLabel>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2 }}>
        {data?.rolePermissions.map(({ role, permissions }) => (
          <FormControlLabel
            key={role}
            sx={{ alignItems: 'flex-start', m: 0, py: '4px' }}
            control={
              <Checkbox
                size="small"
                checked={chosen.includes(role)}
                onChange={(_, on) => field.onChange(on ? [...chosen, role] : chosen.filter((one) => one !== role))}
                onBlur={field.onBlur}
                sx={{ p: '2px', mr: '6px' }}
              />
            }
            label={
              <>
                {translate(`enum.Role.${role}`)}
                <Box
                  component="span"
                  sx={{ display: 'block', fontSize: 12, lineHeight: '16px', color: 'text.disabled' }}
                >
                  {permissions
                    .map((permission) => translate(`access.permission.${permission}`))
                    .join(translate('access.rights_comma'))}
                </Box>
              </>
            }
          />
        ))}
      </Box>
      <FormHelperText>{message ? <ValidationError error={message} /> : translate('access.roles_help')}</FormHelperText>
    </FormControl>
  );
}
