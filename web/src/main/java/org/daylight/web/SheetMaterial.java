package org.daylight.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.daylight.cases.intake.Application.GivenMaterial;
import org.daylight.cases.intake.ReuseOffer;
import org.daylight.items.ItemContent.MaterialForm;

/** One line of the checklist of materials, as the clerk fills it in. */
public class SheetMaterial implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A scanned file. */
    public record Scan(String file, String name, String mediaType, long size) implements Serializable {
        public long kilobytes() {
            return Math.max(1, size / 1024);
        }
    }

    /** What can be taken over: from which case or certificate. */
    public record Offer(String file, String fileName, String from, Instant at) implements Serializable {
    }

    private String name;
    private final boolean listed;
    private final boolean required;
    private final MaterialForm form;
    private final int listedCopies;
    private final List<Scan> scans = new ArrayList<>();
    private Offer offer;
    private boolean reused;
    private Integer copies;
    private String remark;

    /** A line of the item's list. */
    public SheetMaterial(String name, boolean required, MaterialForm form, int listedCopies) {
        this.name = name;
        this.listed = true;
        this.required = required;
        this.form = form;
        this.listedCopies = listedCopies;
    }

    /** Something that no list names. */
    public SheetMaterial() {
        this.listed = false;
        this.required = false;
        this.form = null;
        this.listedCopies = 0;
    }

    void offer(List<ReuseOffer> offers) {
        reused = false;
        offer = offers.stream().filter(found -> found.fits(name)).findFirst()
                .map(found -> new Offer(found.file(), found.fileName(), found.from(), found.at())).orElse(null);
    }

    public void toggleReuse() {
        reused = offer != null && !reused;
    }

    void add(Scan scan) {
        if (scans.stream().noneMatch(known -> known.file().equals(scan.file()))) {
            scans.add(scan);
        }
    }

    public void remove(int scan) {
        scans.remove(scan);
    }

    /** Whether something of it is there. */
    public boolean isThere() {
        return reused || !scans.isEmpty() || copies != null && copies > 0 || remark != null && !remark.isBlank();
    }

    public boolean isMissing() {
        return required && !isThere();
    }

    boolean isNamed() {
        return name != null && !name.isBlank();
    }

    /** Whether a file of this name is likely to be it. */
    boolean isMeantBy(String fileName) {
        String bare = fileName.replaceFirst("\\.[^.]{1,5}$", "").replaceAll("[\\s0-9_.、（）()-]+", "");
        return isNamed() && !bare.isEmpty() && (bare.contains(name.strip()) || name.contains(bare));
    }

    /** One for each file, the copies with the first; empty where nothing is there. */
    List<GivenMaterial> given() {
        List<GivenMaterial> given = new ArrayList<>();
        String words = remark == null || remark.isBlank() ? null : remark.strip();
        if (reused) {
            given.add(new GivenMaterial(name, offer.file(), number(), words, offer.from()));
        }
        for (Scan scan : scans) {
            given.add(new GivenMaterial(name, scan.file(), given.isEmpty() ? number() : 0, given.isEmpty() ? words : null, null));
        }
        if (given.isEmpty() && isThere()) {
            given.add(new GivenMaterial(name, null, number(), words, null));
        }
        return given;
    }

    private int number() {
        return copies == null ? 0 : copies;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isListed() {
        return listed;
    }

    public boolean isRequired() {
        return required;
    }

    public MaterialForm getForm() {
        return form;
    }

    public int getListedCopies() {
        return listedCopies;
    }

    public List<Scan> getScans() {
        return scans;
    }

    public Offer getOffer() {
        return offer;
    }

    public boolean isReused() {
        return reused;
    }

    public Integer getCopies() {
        return copies;
    }

    public void setCopies(Integer copies) {
        this.copies = copies;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
