package revise.command;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import revise.memory.Steps;

/** One call of a command: what was typed, the settings in force, and the world. */
final class Invocation {
    private final ParseResult parsed;
    private final Host host;
    private final InstantSource clock;
    private final Settings settings;
    private final Output out;

    Invocation(ParseResult parsed, Host host, Output out) throws Failure {
        this.parsed = parsed;
        this.host = host;
        this.out = out;
        this.clock = clock();
        this.settings = Settings.load(host, settingOptions());
    }

    private Map<SettingKey, String> settingOptions() {
        Map<SettingKey, String> options = new EnumMap<>(SettingKey.class);
        for (SettingKey key : List.of(SettingKey.PROGRESS, SettingKey.COLOR, SettingKey.ORDER)) {
            @Nullable String value = text("--" + key.key());
            if (value != null) {
                options.put(key, value);
            }
        }
        return options;
    }

    private InstantSource clock() throws Failure {
        @Nullable String now = text("--now");
        if (now == null) {
            return host.clock();
        }
        try {
            Instant start = now.endsWith("Z")
                    ? Instant.parse(now)
                    : OffsetDateTime.parse(now).toInstant();
            // The clock goes on from there, so that a session under --now has steps that come due.
            return InstantSource.offset(
                    host.clock(), Duration.between(host.clock().instant(), start));
        } catch (DateTimeException e) {
            throw new Failure(
                    ExitCode.USAGE, "--now: \"" + now + "\" is not an instant; write it like 2026-11-22T05:22:13Z", e);
        }
    }

    Host host() {
        return host;
    }

    InstantSource time() {
        return clock;
    }

    Settings settings() {
        return settings;
    }

    Output out() {
        return out;
    }

    boolean flag(String name) {
        return parsed.hasMatchedOption(name);
    }

    /** The value of an option, or null if it was not given or is none of this command. */
    @Nullable
    String text(String name) {
        // A command may have an option that can be given several times under the name of a setting.
        return parsed.hasMatchedOption(name) && parsed.matchedOptionValue(name, (Object) "") instanceof String text
                ? text
                : null;
    }

    List<String> texts(String name) {
        return parsed.hasMatchedOption(name) ? parsed.matchedOptionValue(name, List.of()) : List.of();
    }

    List<String> arguments() {
        return parsed.hasMatchedPositional(0) ? parsed.matchedPositionalValue(0, List.of()) : List.of();
    }

    /** A whole number from 0 on, or the given one if the option is absent. */
    int count(String name, int absent) throws Failure {
        @Nullable String text = text(name);
        if (text == null) {
            return absent;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new Failure(ExitCode.USAGE, name + ": \"" + text + "\" is not a whole number", e);
        }
        throw new Failure(ExitCode.USAGE, name + ": " + text + " is below 0");
    }

    /** A length of time such as 20m or 1h 30m, or null if the option is absent. */
    @Nullable
    Duration length(String name) throws Failure {
        @Nullable String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            Duration sum = Duration.ZERO;
            for (Duration part : Steps.parse(text).delays()) {
                sum = sum.plus(part);
            }
            if (!sum.isZero()) {
                return sum;
            }
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.USAGE, name + ": " + e.getMessage(), e);
        }
        throw new Failure(ExitCode.USAGE, name + ": no time given; write it like 20m");
    }

    /** The seed of chance: the option's, else one from the clock. */
    long seed() throws Failure {
        @Nullable String text = text("--seed");
        try {
            return text == null ? host.clock().instant().toEpochMilli() : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Failure(ExitCode.USAGE, "--seed: \"" + text + "\" is not a whole number", e);
        }
    }
}
