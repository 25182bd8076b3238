package revise.edit;

/**
 * A change that puts something right.
 *
 * @param what what is done, in one line
 */
record Fix(Edit edit, String what) {}
