package revise.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import revise.deck.Card;
import revise.deck.Deck;
import revise.deck.DeckCache;
import revise.deck.DeckFinder;
import revise.deck.Finding;
import revise.deck.Library;
import revise.deck.Severity;
import revise.progress.Progress;
import revise.study.Agenda;
import revise.study.Limits;
import revise.study.StudyCalendar;

/** The decks that a command works on: those named, else the decks folder. */
final class Decks {
    private static final int MOST_MISTAKES = 10;

    private Decks() {}

    /** Reads the decks, whatever is wrong with them; a deck that was read before does not give its warnings again. */
    static Library read(Invocation call, List<String> arguments) throws Failure {
        Places places = new Places(call.host());
        return DeckFinder.load(paths(call, places, arguments), new DeckCache(places.cache()));
    }

    /** Reads the decks, with everything there is to be said of them. */
    static Library readAnew(Invocation call, List<String> arguments) throws Failure {
        return DeckFinder.load(paths(call, new Places(call.host()), arguments));
    }

    private static List<Path> paths(Invocation call, Places places, List<String> arguments) throws Failure {
        List<Path> named = new ArrayList<>();
        for (String argument : arguments) {
            named.add(places.path(argument));
        }
        if (named.isEmpty()) {
            named.add(usual(call, places));
        }
        return named;
    }

    private static Path usual(Invocation call, Places places) throws Failure {
        Path folder = places.path(call.settings().text(SettingKey.DECKS));
        if (!Files.exists(folder) && !call.settings().chosen(SettingKey.DECKS)) {
            throw new Failure(
                    ExitCode.BAD_INPUT,
                    "there are no decks here: name a deck file or a folder, or set your decks folder with \"decks:\" in "
                            + places.config());
        }
        return folder;
    }

    /** Reads decks that must be free of mistakes. */
    static List<Deck> load(Invocation call, List<String> arguments) throws Failure {
        Library library = read(call, arguments);
        if (library.hasErrors()) {
            throw new Failure(ExitCode.BAD_INPUT, mistakes(library.findings()));
        }
        return library.decks();
    }

    /** The first errors, and how many more there are. */
    private static String mistakes(List<Finding> findings) {
        StringBuilder mistakes = new StringBuilder();
        int errors = 0;
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR && errors++ < MOST_MISTAKES) {
                mistakes.append(finding).append('\n');
            }
        }
        if (errors > MOST_MISTAKES) {
            mistakes.append("and ").append(errors - MOST_MISTAKES).append(" more.\n");
        }
        return mistakes.append("Mend the deck and try again; \"revise check\" shows all mistakes.")
                .toString();
    }

    /** The cards by deck id, in order; a deck may be split over several files. */
    static Map<String, List<Card>> byDeck(List<Deck> decks) {
        Map<String, List<Card>> cards = new LinkedHashMap<>();
        for (Deck deck : decks) {
            cards.computeIfAbsent(deck.id(), id -> new ArrayList<>()).addAll(deck.cards());
        }
        return cards;
    }

    /** What stands for all of them: the one's title, or how many there are. */
    static String title(List<Deck> decks) {
        int different = titles(decks).size();
        return different == 1 ? decks.get(0).title() : different + " decks";
    }

    /** The titles by deck id. */
    static Map<String, String> titles(List<Deck> decks) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Deck deck : decks) {
            titles.putIfAbsent(deck.id(), deck.title());
        }
        return titles;
    }

    /** The day of the exam by deck id; decks that name none are not there. */
    static Map<String, LocalDate> exams(List<Deck> decks) {
        Map<String, LocalDate> exams = new HashMap<>();
        for (Deck deck : decks) {
            if (deck.exam() != null) {
                exams.putIfAbsent(deck.id(), deck.exam());
            }
        }
        return exams;
    }

    /** What today brings, by deck id. */
    static Map<String, Agenda> agendas(Invocation call, List<Deck> decks, Progress progress) throws Failure {
        StudyCalendar calendar = calendar(call);
        int day = calendar.day(call.time().instant());
        Map<String, Agenda> agendas = new LinkedHashMap<>();
        Map<String, Limits> limits = limits(call, decks);
        for (Map.Entry<String, List<Card>> deck : byDeck(decks).entrySet()) {
            Limits ofDeck = limits.getOrDefault(deck.getKey(), Limits.NONE);
            agendas.put(deck.getKey(), Agenda.of(deck.getValue(), deck.getValue(), progress, calendar, day, ofDeck));
        }
        return agendas;
    }

    /** How much a day may bring, by deck id: what a deck says itself beats the settings. */
    static Map<String, Limits> limits(Invocation call, List<Deck> decks) throws Failure {
        Limits usual = call.settings().limits();
        Map<String, Limits> limits = new HashMap<>();
        for (Deck deck : decks) {
            if (deck.newPerDay() != null) {
                limits.putIfAbsent(deck.id(), usual.withNew(deck.newPerDay()));
            }
        }
        for (Deck deck : decks) {
            limits.putIfAbsent(deck.id(), usual);
        }
        return limits;
    }

    static StudyCalendar calendar(Invocation call) throws Failure {
        return new StudyCalendar(call.host().zone(), call.settings().dayStart());
    }
}
