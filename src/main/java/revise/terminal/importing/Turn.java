package revise.terminal.importing;

/**
 * Which of several files is looked through.
 *
 * @param file counted from 1
 * @param files how many there are
 */
record Turn(int file, int files) {
    boolean isOneOfSeveral() {
        return files > 1;
    }

    boolean isLast() {
        return file == files;
    }
}
