package revise.draft;

import java.util.List;

/** Notes, as far as their structure could be made out. */
record Notes(String title, List<Section> sections) {
    Notes {
        sections = List.copyOf(sections);
    }
}
