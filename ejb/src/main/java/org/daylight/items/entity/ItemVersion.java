package org.daylight.items.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemSheet;
import org.daylight.items.ItemState;
import org.daylight.items.ItemVersionView;
import org.daylight.kernel.WorkingDays;

/**
 * An item as it stands, or stood, between two days. It is born a draft, which only its department's item administrator writes; looked through and
 * published it is never changed again, but for its last day. Its content is a document beside it, read where it is needed.
 * The revision moves with every act of a person.
 */
@Entity
@Table(name = "item_version")
public class ItemVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_version_id")
    @SequenceGenerator(name = "item_version_id", sequenceName = "item_version_id_seq", allocationSize = 50)
    private Long id;
    @Version
    private long revision;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_code")
    private Item item;
    private int version;
    @Column(name = "name_zh")
    private String nameZh;
    @Column(name = "name_en")
    private String nameEn;
    @Enumerated(EnumType.STRING)
    @Column(name = "handling_type")
    private HandlingType handlingType;
    @Column(name = "statutory_limit")
    private Integer statutoryLimit;
    @Column(name = "promised_limit")
    private Integer promisedLimit;
    @Column(name = "certificate_zh")
    private String certificateZh;
    @Column(name = "certificate_en")
    private String certificateEn;
    @Column(name = "certificate_type")
    private String certificateType;
    @Enumerated(EnumType.STRING)
    private ItemState state = ItemState.PUBLISHED;
    @Enumerated(EnumType.STRING)
    private ItemChange change = ItemChange.SET;
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;
    @Column(name = "effective_until")
    private LocalDate effectiveUntil;
    @Column(name = "change_reason")
    private String changeReason;
    @Column(name = "change_basis")
    private String changeBasis;
    @Column(name = "changed_on")
    private LocalDate changedOn;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "drafted_by")
    private String draftedBy;
    @Column(name = "drafted_at")
    private Instant draftedAt;
    @Column(name = "saved_by")
    private String savedBy;
    @Column(name = "saved_at")
    private Instant savedAt;
    @Column(name = "published_by")
    private String publishedBy;
    @Column(name = "published_at")
    private Instant publishedAt;

    protected ItemVersion() {
    }

    public ItemVersion(Item item, int version, LocalDate effectiveFrom, LocalDate effectiveUntil) {
        this.item = item;
        this.version = version;
        this.effectiveFrom = effectiveFrom;
        this.effectiveUntil = effectiveUntil;
    }

    public static ItemVersion draft(Item item, int version, ItemChange change, String author, Instant at) {
        ItemVersion draft = new ItemVersion(item, version, null, null);
        draft.state = ItemState.DRAFT;
        draft.change = change;
        draft.draftedBy = author;
        draft.draftedAt = at;
        return draft;
    }

    /** Everything of the sheet but content and attributes, which stand beside; where no English name is given, the Chinese one stands for it. */
    public ItemVersion write(ItemSheet sheet) {
        nameZh = sheet.nameZh();
        nameEn = sheet.nameEn() == null ? sheet.nameZh() : sheet.nameEn();
        handlingType = sheet.handlingType();
        statutoryLimit = sheet.statutoryLimit();
        promisedLimit = sheet.promisedLimit();
        certificateZh = sheet.certificateZh();
        certificateEn = sheet.certificateEn();
        certificateType = sheet.certificateType();
        effectiveFrom = sheet.effectiveFrom();
        effectiveUntil = sheet.effectiveUntil();
        changeReason = sheet.changeReason();
        changeBasis = sheet.changeBasis();
        changedOn = sheet.changedOn();
        return this;
    }

    public ItemVersion saved(String writer, Instant at) {
        savedBy = writer;
        savedAt = at;
        return this;
    }

    /** Who wrote in it last; null before anybody did. */
    public String savedBy() {
        return savedBy == null ? draftedBy : savedBy;
    }

    public Instant savedAt() {
        return savedAt == null ? draftedAt : savedAt;
    }

    /** It is no draft any more and comes to nothing; what was said of it stays. */
    public void withdraw() {
        state = ItemState.WITHDRAWN;
    }

    public void moveTo(Item other) {
        item = other;
    }

    /** @param attributes those that the version brings */
    public ItemSheet sheet(ItemAttributes attributes, ItemContent content) {
        return new ItemSheet(item.code(), attributes.codeScheme(), attributes.basicCode(), attributes.basicCodeScheme(), item.departmentCode(),
                attributes.powerType(), attributes.kind(), attributes.entryClass(), attributes.notOnline(), attributes.businessOwner(),
                attributes.systemKeeper(), attributes.operator(), nameZh, nameEn, handlingType, statutoryLimit, promisedLimit, certificateZh,
                certificateEn, certificateType, effectiveFrom, effectiveUntil, changeReason, changeBasis, changedOn, content);
    }

    public boolean isDraft() {
        return state == ItemState.DRAFT;
    }

    /** True while it is on its way: of an item at most one is. */
    public boolean isOpen() {
        return state != ItemState.PUBLISHED && state != ItemState.WITHDRAWN;
    }

    /** True from its publication on, also before its first and after its last day. */
    public boolean isPublished() {
        return state == ItemState.PUBLISHED;
    }

    /** True from the first to the last day, both inclusive. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveUntil == null || !day.isAfter(effectiveUntil));
    }

    public ItemVersionView view() {
        return new ItemVersionView(id, item.code(), version, nameZh, nameEn, item.departmentCode(), days(statutoryLimit),
                days(promisedLimit), certificateZh, certificateEn, certificateType);
    }

    private static WorkingDays days(Integer limit) {
        return limit == null ? null : WorkingDays.of(limit);
    }

    public long id() {
        return id;
    }

    public long revision() {
        return revision;
    }

    public Item item() {
        return item;
    }

    public int version() {
        return version;
    }

    public HandlingType handlingType() {
        return handlingType;
    }

    public ItemState state() {
        return state;
    }

    public ItemChange change() {
        return change;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate effectiveUntil() {
        return effectiveUntil;
    }

    public LocalDate changedOn() {
        return changedOn;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
