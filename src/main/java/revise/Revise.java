package revise;

/** The entry point of the program. */
public final class Revise {
    private Revise() {}

    public static void main(String[] args) {
        System.out.println(args.length);
    }
}
