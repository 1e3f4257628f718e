package org.daylight.documents.control;

/** Names of those who were granted something, as the public may read them. */
final class PublicNameRules {
    private static final int LONGEST_PERSON = 4;

    private PublicNameRules() {
    }

    /** {@code 张伟} gives {@code 张**}; {@code 海州建设有限公司} stays. What is not said to be an organisation and could be a person's name is one. */
    static String shown(String name, String applicantKind) {
        int length = name.codePointCount(0, name.length());
        boolean person = "PERSON".equals(applicantKind) || applicantKind == null && (length <= LONGEST_PERSON || name.contains("·"));
        return person ? name.substring(0, name.offsetByCodePoints(0, 1)) + "**" : name;
    }
}
