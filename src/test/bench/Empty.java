/** A program that does nothing: the least that any start of Java takes. */
final class Empty {
    private Empty() {}

    public static void main(String[] args) {}
}
