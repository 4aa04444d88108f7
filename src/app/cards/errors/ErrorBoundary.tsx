import { Component, type ReactNode } from 'react';
import { Alert, Button, Flex, logger, Text } from '@hubspot/ui-extensions';
import type { Strings } from '../i18n/en.ts';

interface Props {
  strings: Strings['errors'];
  children: ReactNode;
}

/** Catches render errors, so that an agent never sees an empty card. Drafts survive. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  constructor(props: Props) {
    super(props);
    this.state = { broken: false };
  }

  static getDerivedStateFromError() {
    return { broken: true };
  }

  /** Logs only the error's name: its message could contain customer data. */
  override componentDidCatch(error: Error) {
    logger.error(`Threadside could not draw a part of the card: ${error.name}`);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const { codes, retry } = this.props.strings;
    return (
      <Alert title={codes.INTERNAL.title} variant="warning">
        <Flex direction="column" gap="xs" align="start">
          <Text>{codes.INTERNAL.help}</Text>
          <Button size="xs" onClick={() => this.setState({ broken: false })}>
            {retry}
          </Button>
        </Flex>
      </Alert>
    );
  }
}
