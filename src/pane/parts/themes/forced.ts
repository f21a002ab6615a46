// Fluent's look for forced colours.
export { teamsHighContrastTheme as theme } from '@fluentui/react-components';
