package revise.draft;

import java.util.List;

/**
 * What stands under a heading.
 *
 * @param heading empty for what stands above all headings but the title
 * @param level 1 for the highest
 * @param line where the heading stands, counted from 1
 * @param above the headings that it stands under, the highest first
 */
record Section(String heading, int level, int line, List<String> above, List<Block> blocks) {
    Section {
        above = List.copyOf(above);
        blocks = List.copyOf(blocks);
    }
}
