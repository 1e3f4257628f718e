package org.daylight.inspector.browser;

/** People of the demo district, by what they do there. */
public enum Person {
    WINDOW_CLERK("clerk"), HANDLER("handler"), SECOND_HANDLER("handler2"), REVIEWER("reviewer"), APPROVER("approver"),
    CLERK_OF_ANOTHER_DEPARTMENT("clerk2"), SUPERVISOR("supervisor"), ADMINISTRATOR("admin");

    private final String username;

    Person(String username) {
        this.username = username;
    }

    public String username() {
        return username;
    }
}
