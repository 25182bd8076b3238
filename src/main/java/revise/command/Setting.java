package revise.command;

/**
 * A setting's value and where it came from.
 *
 * @param source the option, the environment variable, the place in the file, or {@code default}
 */
record Setting(SettingKey key, String value, String source) {}
