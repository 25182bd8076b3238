package revise.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import revise.deck.Deck;
import revise.progress.Progress;
import revise.study.Agenda;
import revise.study.Counts;
import revise.terminal.Spans;

/** {@code revise} alone: every deck with its counts, and what to do next. */
final class OverviewCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        // The bare command has no options of its own.
    }

    @Override
    public int run(Invocation call) throws Failure {
        List<Deck> decks = Decks.load(call, call.arguments());
        Progress progress = Log.load(Log.open(call), call.out());
        Counts total = print(call, decks, progress);
        call.out().line("");
        if (total.total() > 0) {
            call.out().line("Next: revise quiz        (revise help shows all commands)");
        } else {
            call.out()
                    .line("Nothing is due. " + Upcoming.text(decks, progress, call)
                            + "To go on anyway: revise quiz --cram");
        }
        return ExitCode.DONE;
    }

    /** Prints the counts of each deck; {@code due} shows the same. */
    static Counts print(Invocation call, List<Deck> decks, Progress progress) throws Failure {
        Map<String, String> titles = Decks.titles(decks);
        Map<String, LocalDate> exams = Decks.exams(decks);
        int today = Decks.calendar(call).day(call.time().instant());
        Counts total = Counts.NONE;
        Table table = new Table(true, true, true, false);
        table.row("new", "learning", "due", "deck");
        for (Map.Entry<String, Agenda> agenda :
                Decks.agendas(call, decks, progress).entrySet()) {
            Counts counts = agenda.getValue().counts();
            total = total.plus(counts);
            table.row(
                    Integer.toString(counts.fresh()),
                    Integer.toString(counts.learning()),
                    Integer.toString(counts.review()),
                    titles.getOrDefault(agenda.getKey(), agenda.getKey()) + exam(exams.get(agenda.getKey()), today));
        }
        table.print(call.out());
        return total;
    }

    /** When the exam is, behind a deck's title; nothing once it is over. */
    private static String exam(@Nullable LocalDate exam, int today) {
        if (exam == null || exam.toEpochDay() < today) {
            return "";
        }
        return "  (exam " + Spans.day((int) exam.toEpochDay(), today) + ")";
    }
}
