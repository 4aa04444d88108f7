import { Accordion } from './layout/Accordion.tsx';
import { Alert } from './status/Alert.tsx';
import { AutoGrid } from './layout/AutoGrid.tsx';
import { Box } from './layout/Box.tsx';
import { Button } from './buttons/Button.tsx';
import { ButtonRow } from './buttons/ButtonRow.tsx';
import { Card } from './layout/Card.tsx';
import { BarChart } from './charts/BarChart.tsx';
import { LineChart } from './charts/LineChart.tsx';
import { Checkbox } from './choices/Checkbox.tsx';
import { CrmActionButton } from './crm/actions/CrmActionButton.tsx';
import { CrmActionLink } from './crm/actions/CrmActionLink.tsx';
import { CrmAssociationPivot } from './crm/CrmAssociationPivot.tsx';
import { CrmAssociationPropertyList } from './crm/CrmAssociationPropertyList.tsx';
import { CrmAssociationStageTracker } from './crm/stages/CrmAssociationStageTracker.tsx';
import { CrmAssociationTable } from './crm/CrmAssociationTable.tsx';
import { CrmCardActions } from './crm/actions/CrmCardActions.tsx';
import { CrmDataHighlight } from './crm/CrmDataHighlight.tsx';
import { CrmPropertyList } from './crm/CrmPropertyList.tsx';
import { CrmReport } from './crm/CrmReport.tsx';
import { CrmSimpleDeadline } from './crm/CrmSimpleDeadline.tsx';
import { CrmStageTracker } from './crm/stages/CrmStageTracker.tsx';
import { CrmStatistics } from './crm/CrmStatistics.tsx';
import { CurrencyInput } from './forms/CurrencyInput.tsx';
import { DateInput } from './dates/DateInput.tsx';
import { guardAll } from './declared/guarded.tsx';
import { DescriptionList } from './text/DescriptionList.tsx';
import { DescriptionListItem } from './text/DescriptionListItem.tsx';
import { Divider } from './layout/Divider.tsx';
import { Dropdown } from './buttons/Dropdown.tsx';
import { DropdownButtonItem } from './buttons/DropdownButtonItem.tsx';
import { EmptyState } from './status/EmptyState.tsx';
import { ErrorState } from './status/ErrorState.tsx';
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
import { withMargins } from './layout/spacing.tsx';
import { Stack2 } from './experimental/Stack2.tsx';
import { Flex } from './layout/Flex.tsx';
import { Form } from './forms/Form.tsx';
import { Heading } from './text/Heading.tsx';
import { Icon } from './images/Icon.tsx';
import { Illustration } from './images/Illustration.tsx';
import { Image } from './images/Image.tsx';
import { Inline } from './layout/Inline.tsx';
import { Input } from './forms/Input.tsx';
import { Link } from './text/Link.tsx';
import { List } from './text/List.tsx';
import { LoadingButton } from './buttons/LoadingButton.tsx';
import { LoadingSpinner } from './status/LoadingSpinner.tsx';
import { Modal } from './overlays/Modal.tsx';
import { ModalBody } from './overlays/ModalBody.tsx';
import { ModalFooter } from './overlays/ModalFooter.tsx';
import { MultiSelect } from './choices/MultiSelect.tsx';
import { NumberInput } from './forms/NumberInput.tsx';
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
import { Panel } from './overlays/Panel.tsx';
import { PanelBody } from './overlays/PanelBody.tsx';
import { PanelFooter } from './overlays/PanelFooter.tsx';
import { PanelSection } from './overlays/PanelSection.tsx';
import { ProgressBar } from './status/ProgressBar.tsx';
import { RadioButton } from './choices/RadioButton.tsx';
import { ScoreCircle } from './status/ScoreCircle.tsx';
import { SearchInput } from './forms/SearchInput.tsx';
import { Select } from './choices/Select.tsx';
import { Spacer } from './layout/Spacer.tsx';
import { Stack } from './layout/Stack.tsx';
import { Statistics } from './status/Statistics.tsx';
import { StatisticsItem } from './status/StatisticsItem.tsx';
import { StatisticsTrend } from './status/StatisticsTrend.tsx';
import { StatusTag } from './status/StatusTag.tsx';
import { StepIndicator } from './status/StepIndicator.tsx';
import { StepperInput } from './forms/StepperInput.tsx';
import { Tab } from './layout/Tab.tsx';
import { Table } from './tables/Table.tsx';
import { TableBody } from './tables/TableBody.tsx';
import { TableCell } from './tables/TableCell.tsx';
import { TableFooter } from './tables/TableFooter.tsx';
import { TableHead } from './tables/TableHead.tsx';
import { TableHeader } from './tables/TableHeader.tsx';
import { TableRow } from './tables/TableRow.tsx';
import { Tabs } from './layout/Tabs.tsx';
import { Tag } from './text/Tag.tsx';
import { Text } from './text/Text.tsx';
import { TextArea } from './forms/TextArea.tsx';
import { Tile } from './layout/Tile.tsx';
import { TimeInput } from './dates/TimeInput.tsx';
import { Toggle } from './choices/Toggle.tsx';
import { ToggleGroup } from './choices/ToggleGroup.tsx';
import { Tooltip } from './overlays/Tooltip.tsx';

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
