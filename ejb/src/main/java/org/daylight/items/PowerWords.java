package org.daylight.items;

/**
 * How documents speak of what is decided under a power: a licence is granted by the Administrative Licensing Law, a confirmation or a grant of money by the
 * item's own basis. Of a type that is none of these, such as another power or a public service, they say that the matter is handled (准予办理).
 *
 * @param granted   what a favourable decision does: 准予行政许可
 * @param denied    what an unfavourable one does: 不予行政许可
 * @param decided   what a revocation takes back: 行政许可
 * @param matter    what the content of the decision is called: 许可内容
 * @param certified what a certificate says: 准予许可
 * @param licence   the Administrative Licensing Law applies
 * @article FLW-16, FLW-17 (002 art. 16, 17), ITM-02
 */
public record PowerWords(String granted, String denied, String decided, String matter, String certified, boolean licence) {
    private static final PowerWords LICENCE = new PowerWords("准予行政许可", "不予行政许可", "行政许可", "许可内容", "准予许可", true);

    /** @param powerType code of the publication schema; null: a licence */
    public static PowerWords of(String powerType) {
        return switch (powerType == null ? "LICENCE" : powerType) {
            case "LICENCE" -> LICENCE;
            case "NON_LICENCE_APPROVAL" -> spoken("批准", "批准");
            case "CONFIRMATION" -> spoken("行政确认", "确认");
            case "GRANT" -> spoken("行政给付", "给付");
            case "AWARD" -> spoken("行政奖励", "奖励");
            case "ADJUDICATION" -> spoken("行政裁决", "裁决");
            default -> new PowerWords("准予办理", "不予办理", "准予办理", "办理内容", "准予办理", false);
        };
    }

    private static PowerWords spoken(String decided, String shortly) {
        return new PowerWords("予以" + decided, "不予" + decided, decided, shortly + "内容", "予以" + shortly, false);
    }
}
