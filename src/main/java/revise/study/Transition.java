package revise.study;

import java.util.List;
import revise.progress.Event;

/**
 * Where an action leads.
 *
 * @param next the session behind it
 * @param events what must be on disk before the session goes on from {@code next}
 */
public record Transition(Session next, List<Event> events) {}
