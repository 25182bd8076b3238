package revise.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import revise.deck.Deck;
import revise.progress.Progress;
import revise.study.Agenda;
import revise.study.Counts;
import tools.jackson.core.JsonGenerator;

/** {@code revise due}: how many cards wait. */
final class DueCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Options.decks(spec);
        Options.json(spec);
        Options.flag(spec, "--fail-empty", "Exit with 1 when nothing waits.");
    }

    @Override
    public int run(Invocation call) throws Failure {
        List<Deck> decks = Decks.load(call, call.arguments());
        Progress progress = Log.load(Log.open(call), call.out());
        Counts total = call.flag("--json")
                ? json(call, Decks.agendas(call, decks, progress), Decks.titles(decks), Decks.exams(decks))
                : OverviewCommand.print(call, decks, progress);
        return total.total() == 0 && call.flag("--fail-empty") ? ExitCode.NO : ExitCode.DONE;
    }

    private static Counts json(
            Invocation call, Map<String, Agenda> agendas, Map<String, String> titles, Map<String, LocalDate> exams) {
        Counts total = Counts.NONE;
        for (Agenda agenda : agendas.values()) {
            total = total.plus(agenda.counts());
        }
        Counts sum = total;
        call.out().json(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("decks");
            for (Map.Entry<String, Agenda> agenda : agendas.entrySet()) {
                json.writeStartObject();
                json.writeStringProperty("deck", agenda.getKey());
                json.writeStringProperty("title", titles.getOrDefault(agenda.getKey(), agenda.getKey()));
                LocalDate exam = exams.get(agenda.getKey());
                CardJson.optional(json, "exam", exam == null ? null : exam.toString());
                counts(json, agenda.getValue().counts());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectPropertyStart("total");
            counts(json, sum);
            json.writeEndObject();
            json.writeEndObject();
        });
        return total;
    }

    private static void counts(JsonGenerator json, Counts counts) {
        json.writeNumberProperty("new", counts.fresh());
        json.writeNumberProperty("learning", counts.learning());
        json.writeNumberProperty("review", counts.review());
    }
}
