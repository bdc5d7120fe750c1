import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useTranslate } from 'ra-core';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';

/** Asks before a link leads away from what is not saved. Closing the page is asked by the browser; going back finds the draft as it was left. */
export function UnsavedGuard({ dirty }: { readonly dirty: boolean }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [to, setTo] = useState<string | null>(null);
  useEffect(() => {
    if (!dirty) return;
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || link.target === '_blank' || event.ctrlKey || event.metaKey) return;
      if (link.origin !== window.location.origin || link.pathname === window.location.pathname) return;
      event.preventDefault();
      event.stopPropagation();
      setTo(`${link.pathname}${link.search}`);
    };
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    document.addEventListener('click', onClick, true);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      document.removeEventListener('click', onClick, true);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [dirty]);
  if (to === null) return null;
  return (
    <Dialog open onClose={() => setTo(null)} aria-labelledby="unsaved">
      <DialogTitle id="unsaved">{translate('schemes.unsaved_title')}</DialogTitle>
      <DialogContent>{translate('schemes.unsaved_text')}</DialogContent>
      <DialogActions>
        <Button onClick={() => navigate(to)}>{translate('schemes.leave')}</Button>
        <Button variant="contained" color="primary" onClick={() => setTo(null)}>
          {translate('schemes.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
