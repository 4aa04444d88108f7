import { Accordion } from './Accordion.tsx';
import { Alert } from './Alert.tsx';
import { AutoGrid } from './AutoGrid.tsx';
import { Box } from './Box.tsx';
import { Button } from './Button.tsx';
import { ButtonRow } from './ButtonRow.tsx';
import { Card } from './Card.tsx';
import { BarChart } from './charts/BarChart.tsx';
import { LineChart } from './charts/LineChart.tsx';
import { Checkbox } from './Checkbox.tsx';
import { CrmActionButton } from './crm/CrmActionButton.tsx';
import { CrmActionLink } from './crm/CrmActionLink.tsx';
import { CrmAssociationPivot } from './crm/CrmAssociationPivot.tsx';
import { CrmAssociationPropertyList } from './crm/CrmAssociationPropertyList.tsx';
import { CrmAssociationStageTracker } from './crm/CrmAssociationStageTracker.tsx';
import { CrmAssociationTable } from './crm/CrmAssociationTable.tsx';
import { CrmCardActions } from './crm/CrmCardActions.tsx';
import { CrmDataHighlight } from './crm/CrmDataHighlight.tsx';
import { CrmPropertyList } from './crm/CrmPropertyList.tsx';
import { CrmReport } from './crm/CrmReport.tsx';
import { CrmSimpleDeadline } from './crm/CrmSimpleDeadline.tsx';
import { CrmStageTracker } from './crm/CrmStageTracker.tsx';
import { CrmStatistics } from './crm/CrmStatistics.tsx';
import { CurrencyInput } from './CurrencyInput.tsx';
import { DateInput } from './DateInput.tsx';
import { guardAll } from './declared/guarded.tsx';
import { DescriptionList } from './DescriptionList.tsx';
import { DescriptionListItem } from './DescriptionListItem.tsx';
import { Divider } from './Divider.tsx';
import { Dropdown } from './Dropdown.tsx';
import { DropdownButtonItem } from './DropdownButtonItem.tsx';
import { EmptyState } from './EmptyState.tsx';
import { ErrorState } from './ErrorState.tsx';
import { Center } from './experimental/Center.tsx';
import { ExpandableText } from './experimental/ExpandableText.tsx';
import { FileInput } from './experimental/FileInput.tsx';
import { FileUpload } from './experimental/FileUpload.tsx';
import { FileViewer } from './experimental/FileViewer.tsx';
import { Grid } from './experimental/Grid.tsx';
import { GridItem } from './experimental/GridItem.tsx';
import { Iframe } from './experimental/Iframe.tsx';
import { MediaObject } from './experimental/MediaObject.tsx';
import { SettingsView } from './experimental/SettingsView.tsx';
import { withMargins } from './experimental/spacing.tsx';
import { Stack2 } from './experimental/Stack2.tsx';
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
import { NumberInput } from './NumberInput.tsx';
import { HeaderActions } from './pages/HeaderActions.tsx';
import { PageBreadcrumbs } from './pages/PageBreadcrumbs.tsx';
import { PageBreadcrumbsCurrent } from './pages/PageBreadcrumbsCurrent.tsx';
import { PageBreadcrumbsPageLink } from './pages/PageBreadcrumbsPageLink.tsx';
import { PageHeader } from './pages/PageHeader.tsx';
import { PageHeaderLink } from './pages/PageHeaderLink.tsx';
import { PageHeaderPageLink } from './pages/PageHeaderPageLink.tsx';
import { PageHeaderPrimaryAction } from './pages/PageHeaderPrimaryAction.tsx';
import { PageHeaderSecondaryActions } from './pages/PageHeaderSecondaryActions.tsx';
import { PageLink } from './pages/PageLink.tsx';
import { PageTitle } from './pages/PageTitle.tsx';
import { PrimaryHeaderActionButton } from './pages/PrimaryHeaderActionButton.tsx';
import { SecondaryHeaderActionButton } from './pages/SecondaryHeaderActionButton.tsx';
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
import { StepperInput } from './StepperInput.tsx';
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
import { TimeInput } from './TimeInput.tsx';
import { Toggle } from './Toggle.tsx';
import { ToggleGroup } from './ToggleGroup.tsx';
import { Tooltip } from './Tooltip.tsx';

/** The sandbox's version of each component, by remote name. */
export const COMPONENTS = guardAll({
  Accordion,
  Alert,
  AutoGrid,
  BarChart,
  Box,
  Button,
  ButtonRow,
  Card,
  Center,
  Checkbox,
  CrmActionButton,
  CrmActionLink,
  CrmAssociationPivot,
  CrmAssociationPropertyList,
  CrmAssociationStageTracker,
  CrmAssociationTable,
  CrmCardActions,
  CrmDataHighlight,
  CrmPropertyList,
  CrmReport,
  CrmSimpleDeadline,
  CrmStageTracker,
  CrmStatistics,
  CurrencyInput,
  DateInput,
  DescriptionList,
  DescriptionListItem,
  Divider,
  Dropdown,
  DropdownButtonItem,
  EmptyState,
  ErrorState,
  ExpandableText,
  FileInput,
  FileUpload,
  FileViewer,
  Flex,
  Form,
  Grid,
  GridItem,
  HeaderActions,
  Heading,
  Icon,
  Iframe,
  Illustration,
  Image,
  Inline,
  Input,
  LineChart,
  Link,
  List,
  LoadingButton,
  LoadingSpinner,
  MediaObject,
  Modal,
  ModalBody,
  ModalFooter,
  MultiSelect,
  NumberInput,
  PageBreadcrumbs,
  PageBreadcrumbsCurrent,
  PageBreadcrumbsPageLink,
  PageHeader,
  PageHeaderLink,
  PageHeaderPageLink,
  PageHeaderPrimaryAction,
  PageHeaderSecondaryActions,
  PageLink,
  PageTitle,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  PrimaryHeaderActionButton,
  ProgressBar,
  RadioButton,
  ScoreCircle,
  SearchInput,
  SecondaryHeaderActionButton,
  Select,
  SettingsView,
  Spacer,
  Stack,
  Stack2,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  StatusTag,
  StepIndicator,
  StepperInput,
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
  Textarea: TextArea,
  Tile,
  TimeInput,
  Toggle,
  ToggleGroup,
  Tooltip,
  ExperimentalAutoGrid: AutoGrid,
  ExperimentalBox: Box,
  ExperimentalButton: withMargins(Button),
  ExperimentalButtonRow: ButtonRow,
  ExperimentalCheckbox: withMargins(Checkbox),
  ExperimentalCurrencyInput: withMargins(CurrencyInput),
  ExperimentalDateInput: withMargins(DateInput),
  ExperimentalFlex: Flex,
  ExperimentalInline: Inline,
  ExperimentalInput: withMargins(Input),
  ExperimentalLoadingButton: withMargins(LoadingButton),
  ExperimentalMultiSelect: withMargins(MultiSelect),
  ExperimentalNumberInput: withMargins(NumberInput),
  ExperimentalRadioButton: withMargins(RadioButton),
  ExperimentalSearchInput: withMargins(SearchInput),
  ExperimentalSelect: withMargins(Select),
  ExperimentalStepperInput: withMargins(StepperInput),
  ExperimentalTextArea: withMargins(TextArea),
  ExperimentalTimeInput: withMargins(TimeInput),
  ExperimentalToggle: withMargins(Toggle),
});
