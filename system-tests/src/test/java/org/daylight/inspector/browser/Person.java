package org.daylight.inspector.browser;

/** People of the demo district, by what they do there. */
public enum Person {
    WINDOW_CLERK("clerk"), CO_HANDLER("cohandler"), SECOND_CO_HANDLER("cohandler2"), HANDLER("handler"), SECOND_HANDLER("handler2"), REVIEWER("reviewer"), APPROVER("approver"),
    CLERK_OF_ANOTHER_DEPARTMENT("clerk2"), SUPERVISOR("supervisor"), ADMINISTRATOR("admin"),
    ITEM_ADMINISTRATOR("itemadmin"), ITEM_ADMINISTRATOR_OF_ANOTHER_DEPARTMENT("itemadmin2"), DEPARTMENT_ADMINISTRATOR("deptadmin"),
    LEGAL_SECTION("legalsection"), LEGAL_OFFICE("legaloffice"), CENTRE_MANAGER("centre"), DEPARTMENT_HEAD("head"),
    HEAD_OF_ANOTHER_DEPARTMENT("head2"), DISTRICT_GOVERNMENT("government"), SECRECY_OFFICER("secrecy"),
    DEPARTMENT_SUPERVISOR("deptsupervisor"), STYLE_SUPERVISOR("stylesupervisor"), SECURITY_ADMINISTRATOR("security"),
    AUDIT_ADMINISTRATOR("auditor"), DATA_ENTRY("dataentry"), NEWCOMER("newcomer"),
    APPLICANT("applicant"), COMPANY("company"), AGENT("agent"),
    CASHIER("cashier"),
    SECOND_SUPERVISOR("supervisor2");

    private final String username;

    Person(String username) {
        this.username = username;
    }

    public String username() {
        return username;
    }
}
