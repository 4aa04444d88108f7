import type { ComponentMapping } from '@remote-ui/react/host';
import { Accordion } from './Accordion.tsx';
import { Alert } from './Alert.tsx';
import { AutoGrid } from './AutoGrid.tsx';
import { Box } from './Box.tsx';
import { Button } from './Button.tsx';
import { ButtonRow } from './ButtonRow.tsx';
import { Card } from './Card.tsx';
import { Checkbox } from './Checkbox.tsx';
import { DescriptionList } from './DescriptionList.tsx';
import { DescriptionListItem } from './DescriptionListItem.tsx';
import { Divider } from './Divider.tsx';
import { Dropdown } from './Dropdown.tsx';
import { DropdownButtonItem } from './DropdownButtonItem.tsx';
import { EmptyState } from './EmptyState.tsx';
import { ErrorState } from './ErrorState.tsx';
import { FileUpload } from './FileUpload.tsx';
import { FileViewer } from './FileViewer.tsx';
import { Flex } from './Flex.tsx';
import { Form } from './Form.tsx';
import { Heading } from './Heading.tsx';
import { Icon } from './Icon.tsx';
import { Illustration } from './Illustration.tsx';
import { Image } from './Image.tsx';
import { Inline } from './Inline.tsx';
import { Input } from './Input.tsx';
import { Link } from './Link.tsx';
import { List } from './List.tsx';
import { LoadingButton } from './LoadingButton.tsx';
import { LoadingSpinner } from './LoadingSpinner.tsx';
import { Modal } from './Modal.tsx';
import { ModalBody } from './ModalBody.tsx';
import { ModalFooter } from './ModalFooter.tsx';
import { MultiSelect } from './MultiSelect.tsx';
import { Panel } from './Panel.tsx';
import { PanelBody } from './PanelBody.tsx';
import { PanelFooter } from './PanelFooter.tsx';
import { PanelSection } from './PanelSection.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { RadioButton } from './RadioButton.tsx';
import { ScoreCircle } from './ScoreCircle.tsx';
import { SearchInput } from './SearchInput.tsx';
import { Select } from './Select.tsx';
import { Spacer } from './Spacer.tsx';
import { Stack } from './Stack.tsx';
import { Statistics } from './Statistics.tsx';
import { StatisticsItem } from './StatisticsItem.tsx';
import { StatisticsTrend } from './StatisticsTrend.tsx';
import { StatusTag } from './StatusTag.tsx';
import { StepIndicator } from './StepIndicator.tsx';
import { Tab } from './Tab.tsx';
import { Table } from './Table.tsx';
import { TableBody } from './TableBody.tsx';
import { TableCell } from './TableCell.tsx';
import { TableFooter } from './TableFooter.tsx';
import { TableHead } from './TableHead.tsx';
import { TableHeader } from './TableHeader.tsx';
import { TableRow } from './TableRow.tsx';
import { Tabs } from './Tabs.tsx';
import { Tag } from './Tag.tsx';
import { Text } from './Text.tsx';
import { TextArea } from './TextArea.tsx';
import { Tile } from './Tile.tsx';
import { Toggle } from './Toggle.tsx';
import { ToggleGroup } from './ToggleGroup.tsx';
import { Tooltip } from './Tooltip.tsx';

/** The sandbox's component for each of the kit's, by the name that a card sends. */
export const COMPONENTS: ComponentMapping = {
  Accordion,
  Alert,
  AutoGrid,
  Box,
  Button,
  ButtonRow,
  Card,
  Checkbox,
  DescriptionList,
  DescriptionListItem,
  Divider,
  Dropdown,
  DropdownButtonItem,
  EmptyState,
  ErrorState,
  FileUpload,
  FileViewer,
  Flex,
  Form,
  Heading,
  Icon,
  Illustration,
  Image,
  Inline,
  Input,
  Link,
  List,
  LoadingButton,
  LoadingSpinner,
  Modal,
  ModalBody,
  ModalFooter,
  MultiSelect,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  ProgressBar,
  RadioButton,
  ScoreCircle,
  SearchInput,
  Select,
  Spacer,
  Stack,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  StatusTag,
  StepIndicator,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Tabs,
  Tag,
  Text,
  TextArea,
  Tile,
  Toggle,
  ToggleGroup,
  Tooltip,
  Textarea: TextArea,
};
