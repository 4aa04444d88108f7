import {
  Alert,
  Button,
  Form,
  hubspot,
  Input,
  Select,
  Table,
  TableBody,
  TableCell,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { useState } from 'react';

hubspot.extend<'crm.record.sidebar'>(() => <Mistakes />);

const OPTIONS = [{ label: 'A', value: 'a' }];

/** A card with invalid props among valid ones. */
function Mistakes() {
  const [rows, setRows] = useState(0);
  const [repaired, setRepaired] = useState(false);
  return (
    <Form>
      <Text>Before them all</Text>
      {/* @ts-expect-error -- A function for a string, and an unknown variant. */}
      <Alert title={() => 'T'} variant="purple" children="Still here" />
      {/* @ts-expect-error -- An object for a string, and an unknown prop. */}
      <Input name="subject" label={{ text: 'Subject' }} colour="red" />
      {/* @ts-expect-error -- A string for a list. */}
      <Select name="kind" options={repaired ? OPTIONS : 'a,b'} />
      {/* @ts-expect-error -- The title is missing. */}
      <Alert />
      <Text>After them all</Text>
      <Button onClick={() => setRepaired(true)}>Repair</Button>
      <Button onClick={() => setRows(10_000)}>Ten thousand</Button>
      <Table>
        <TableBody>
          {Array.from({ length: rows }, (_, row) => (
            <TableRow key={row}>
              <TableCell>Row {row}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Form>
  );
}
