package revise.command;

/** The program's version, from the jar it runs from. */
final class Version {
    private Version() {}

    static String text(Host host) {
        String version = Version.class.getPackage().getImplementationVersion();
        return "revise " + (version == null ? "(not packaged)" : version) + ", Java "
                + host.properties().getOrDefault("java.version", "?");
    }
}
