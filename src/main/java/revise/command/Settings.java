package revise.command;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import revise.memory.Parameters;
import revise.memory.SchedulerSettings;
import revise.memory.Steps;
import revise.study.Limits;
import revise.study.Order;

/** The settings in force: an option beats an environment variable beats the file beats the default. */
final class Settings {
    private static final int MOST_A_DAY = 9_999;

    private final Map<SettingKey, Setting> settings;

    private Settings(Map<SettingKey, Setting> settings) {
        this.settings = settings;
    }

    /**
     * Collects the settings.
     *
     * @param options what the command line says, by key
     * @throws Failure when the file cannot be read or a value is none of its key
     */
    static Settings load(Host host, Map<SettingKey, String> options) throws Failure {
        Places places = new Places(host);
        Map<SettingKey, Setting> file = SettingsFile.read(places.config());
        Map<SettingKey, Setting> settings = new EnumMap<>(SettingKey.class);
        for (SettingKey key : SettingKey.values()) {
            settings.put(key, setting(key, host, options, file, places));
        }
        Settings loaded = new Settings(settings);
        loaded.validate();
        return loaded;
    }

    private static Setting setting(
            SettingKey key, Host host, Map<SettingKey, String> options, Map<SettingKey, Setting> file, Places places) {
        @Nullable String option = options.get(key);
        if (option != null) {
            return new Setting(key, option, "option --" + key.key().replace('_', '-'));
        }
        @Nullable String variable = host.variable(key.variable());
        if (variable != null) {
            return new Setting(key, variable, "environment " + key.variable());
        }
        if (key == SettingKey.COLOR && host.variable("NO_COLOR") != null) {
            return new Setting(key, "never", "environment NO_COLOR");
        }
        @Nullable Setting inFile = file.get(key);
        if (inFile != null) {
            return inFile;
        }
        String standard = switch (key) {
            case PROGRESS -> places.progress().toString();
            case DECKS -> places.path("decks").toString();
            default -> key.standard();
        };
        return new Setting(key, standard, "default");
    }

    private void validate() throws Failure {
        scheduler();
        limits();
        dayStart();
        order();
        color();
        keys();
    }

    /** All settings, in the order of the documentation. */
    List<Setting> all() {
        return new ArrayList<>(settings.values());
    }

    String text(SettingKey key) {
        return setting(key).value();
    }

    /** Whether the value was chosen by the user. */
    boolean chosen(SettingKey key) {
        return !setting(key).source().equals("default");
    }

    SchedulerSettings scheduler() throws Failure {
        double retention = number(SettingKey.DESIRED_RETENTION);
        int maximum = whole(SettingKey.MAXIMUM_INTERVAL, 1, 36_500);
        if (!(retention >= 0.7 && retention <= 0.99)) {
            throw wrong(SettingKey.DESIRED_RETENTION, null);
        }
        return new SchedulerSettings(
                Parameters.defaults(),
                retention,
                maximum,
                steps(SettingKey.LEARNING_STEPS),
                steps(SettingKey.RELEARNING_STEPS),
                truth(SettingKey.FUZZ));
    }

    Limits limits() throws Failure {
        return new Limits(
                whole(SettingKey.NEW_PER_DAY, 0, MOST_A_DAY), whole(SettingKey.REVIEWS_PER_DAY, 0, MOST_A_DAY));
    }

    LocalTime dayStart() throws Failure {
        try {
            String text = text(SettingKey.DAY_START);
            return LocalTime.of(
                    Integer.parseInt(text.substring(0, text.indexOf(':'))),
                    Integer.parseInt(text.substring(text.indexOf(':') + 1)));
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            throw wrong(SettingKey.DAY_START, e);
        }
    }

    Order order() throws Failure {
        for (Order order : Order.values()) {
            if (order.word().equals(text(SettingKey.ORDER))) {
                return order;
            }
        }
        throw wrong(SettingKey.ORDER, null);
    }

    /** When to use colours. */
    Color color() throws Failure {
        for (Color color : Color.values()) {
            if (color.word().equals(text(SettingKey.COLOR))) {
                return color;
            }
        }
        throw wrong(SettingKey.COLOR, null);
    }

    /** The keys that the user chose, by the action's name. */
    Map<String, String> keys() throws Failure {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String pair : text(SettingKey.KEYS).strip().split(" +", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && equals < pair.length() - 1) {
                keys.put(pair.substring(0, equals), pair.substring(equals + 1));
            } else if (!pair.isEmpty()) {
                throw wrong(SettingKey.KEYS, null);
            }
        }
        return keys;
    }

    private Steps steps(SettingKey key) throws Failure {
        try {
            return Steps.parse(text(key));
        } catch (IllegalArgumentException e) {
            throw wrong(key, e);
        }
    }

    private boolean truth(SettingKey key) throws Failure {
        return switch (text(key)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw wrong(key, null);
        };
    }

    private double number(SettingKey key) throws Failure {
        try {
            return Double.parseDouble(text(key));
        } catch (NumberFormatException e) {
            throw wrong(key, e);
        }
    }

    private int whole(SettingKey key, int least, int most) throws Failure {
        try {
            int number = Integer.parseInt(text(key));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong(key, e);
        }
        throw wrong(key, null);
    }

    /** A setting that is none of its key: names where it stands and what would be right. */
    private Failure wrong(SettingKey key, @Nullable Exception cause) {
        return wrong(key, key.meaning(), cause);
    }

    /**
     * The same, with advice of its own.
     *
     * @param advice what would be right
     */
    Failure wrong(SettingKey key, String advice, @Nullable Exception cause) {
        Setting setting = setting(key);
        int exit = setting.source().startsWith("option") ? ExitCode.USAGE : ExitCode.BAD_INPUT;
        String start = setting.source() + ": error: " + key.key() + " cannot be \"" + setting.value() + "\"; it is ";
        return new Failure(exit, start + advice, cause);
    }

    private Setting setting(SettingKey key) {
        Setting setting = settings.get(key);
        if (setting == null) {
            throw new IllegalStateException("every key has a value");
        }
        return setting;
    }
}
