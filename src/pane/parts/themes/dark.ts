// Fluent's look for dark screens.
export { webDarkTheme as theme } from '@fluentui/react-components';
