package org.daylight.certificates.control;

/** Names of holders as the public may see them. */
public final class PublicHolderRules {
    /** Chinese names of persons have up to four characters; what is longer is an organisation or a transcribed name. */
    private static final int LONGEST_PERSON = 4;

    private PublicHolderRules() {
    }

    /** {@code 张伟} gives {@code 张**}, {@code 海州建设有限公司} gives {@code 海州**}; a name with a dot inside (阿依古丽·买买提) is a person's. */
    public static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        boolean person = length <= LONGEST_PERSON || name.contains("·");
        return name.substring(0, name.offsetByCodePoints(0, Math.min(length, person ? 1 : 2))) + "**";
    }
}
