// Fluent's look for light screens.
export { webLightTheme as theme } from '@fluentui/react-components';
