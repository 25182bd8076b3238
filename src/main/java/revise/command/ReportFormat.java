package revise.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms in which a marked paper is reported. */
enum ReportFormat {
    TEXT,
    JSON,
    JUNIT,
    TAP;

    /** The one asked for with {@code --format} or {@code --json}. */
    static ReportFormat of(Invocation call) throws Failure {
        @Nullable String word = call.text("--format");
        boolean json = call.flag("--json");
        if (word == null) {
            return json ? JSON : TEXT;
        }
        List<String> words = new ArrayList<>();
        for (ReportFormat format : values()) {
            words.add(format.word());
            if (format.word().equals(word)) {
                if (json && format != JSON) {
                    throw new Failure(ExitCode.USAGE, "--json is --format json; leave out one of them");
                }
                return format;
            }
        }
        throw new Failure(ExitCode.USAGE, "--format: there is no format \"" + word + "\"; " + Advice.on(word, words));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a paper without answers can be had in it. */
    boolean isOfPaper() {
        return this == TEXT || this == JSON;
    }

    ResultView view() {
        return switch (this) {
            case TEXT -> new ResultText();
            case JSON -> new ResultJson();
            case JUNIT -> new ResultJunit();
            case TAP -> new ResultTap();
        };
    }
}
