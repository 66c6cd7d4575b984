// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/reader.h"
#include "sim/rules.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <functional>
#include <map>
#include <memory>

namespace hall::sim {

/**
 * The promises of the hall, I1 to I11 of the reliability notes, I12, what the centre does by itself, and I13, what a locked desk
 * holds open, judged from outside: it reads the stores by its own SQL, the messages by its own parser, and the cases by its own rules. It shares no code with the product.
 */
class Checker final
{
public:
    struct Party
    {
        QByteArray device;
        QByteArray verifyKey;
        QString store;
        QList<int> windows;
    };
    Checker(const QString &centreStore, std::function<void(const QString &)> violated);
    ~Checker();
    void addDesk(int desk, Party party);
    /** Opens an event of the centre's own, with the key of its case as it lies in the store: file, stratum, wrapped. */
    using OpenOwn = std::function<std::optional<Fact>(const PlainEvent &, const QByteArray &file, int stratum, const QByteArray &wrapped)>;
    void addCentre(const QByteArray &verifyKey, OpenOwn open)
    {
        m_ownKey = verifyKey;
        m_open = std::move(open);
    }

    // what a desk told its officer
    void saved(int desk, const QList<Fact> &facts);
    QByteArray digest(int desk) { return m_desks[desk].reader->digest(); }
    void storeRefused(int desk, const QByteArray &digest);
    /** Own events on the disk that no officer was told of, as id and case: a save that failed may have been whole. */
    QList<std::pair<QByteArray, QByteArray>> untold(int desk);
    qint64 mark(int desk) { return m_desks[desk].reader->version(); }
    void refused(int desk, qint64 mark, const QByteArray &what);

    // what left the centre
    void pushAnswered(int desk, const QByteArray &body);
    void pageSent(int desk, const QByteArray &body);
    qint64 centreMark() { return m_centre->version(); }
    void centreRefused(qint64 mark);

    // after steps: new rows only
    void centreStepped();
    void deskStepped(int desk);
    /** Nothing is held open while a program is down, and what was promised is looked for when it is back. */
    void closeDesk(int desk)
    {
        m_desks[desk].reader->close();
        m_desks[desk].version = -1; // a connection's marks are its own
        m_desks[desk].openedBefore.reset();
    }
    /** Before what a desk did is looked at: whether it is locked since. */
    void sits(int desk, bool locked);
    void closeCentre()
    {
        m_centre->close();
        m_centreVersion = -1;
    }
    void deskReopened(int desk);
    void centreReopened();

    // at intervals, and at the end
    void deskWhole(int desk);
    void chainsWhole();
    /** True when the desk has read all of every feed of its windows. */
    bool upToDate(int desk);
    bool read(int desk, int window);
    /** Events the desk has promised and the centre does not have. */
    int unsent(int desk) const;
    /** A desk's view of a case after healing (I3, I6). */
    void shown(int desk, const Shown &shown);
    QList<QByteArray> visibleAt(int desk);
    QList<QByteArray> casesAt(int desk);              ///< likewise, without the files of officers
    QList<QByteArray> accusedAt(int desk) const;      ///< accusations that were filed there
    /** Sealed: another with every other secret. Likewise the sealed room's. */
    QByteArray secretOf(int desk) { return valueAt(desk, "SELECT value FROM meta WHERE name = 'guard'"); }
    QByteArray roomOf(int desk) { return valueAt(desk, "SELECT value FROM meta WHERE name = 'sealed_room_box'"); }
    /** Whether the keys lie boxed that its unsent filings need to travel while it is locked. */
    bool canSend(int desk);
    void listed(int desk, const QList<QByteArray> &files);
    void undrained(int desk, int unsent);
    void registerWhole();
    /** At \a now of the centre's clock, when it has had time: whatever waits too long is with the coordinator, or decided. */
    void nothingOverdue(qint64 now);

    qint64 withdrawals() const { return m_withdrawals; }
    qint64 contested() const { return m_contested; }
    qint64 contestedSteps() const { return m_contestedSteps; }
    qint64 timeOuts() const { return m_timeOuts; }
    qint64 deemed() const { return m_deemed; }
    qint64 numbers() const;
    qint64 events() const { return m_position; }
    qint64 checks() const { return m_checks; }

private:
    struct FeedLine
    {
        int kind;
        QByteArray file, id, hash, chain;
        int verdict;
    };
    struct KeptLine
    {
        qint64 position = 0;
        int kind = 0;
        QByteArray file, chain, id;
    };
    struct Head
    {
        qint64 number = 0;
        QByteArray hash = QByteArray(32, '\0');
    };
    struct Seen
    {
        qint64 position = 0;
        QSet<QByteArray> files;
    };
    struct Desk
    {
        Party party;
        std::unique_ptr<FileReader> reader;
        qint64 version = -1;
        qint64 lastRow = 0;
        Head own;
        QList<std::pair<QByteArray, QByteArray>> promised; ///< id and hash of every saved event, by number
        std::map<int, Seen> seen;
        QSet<QByteArray> filed;
        std::optional<QSet<QByteArray>> openedBefore;      ///< while it is locked: keys that were opened before
    };
    struct Ordered
    {
        QByteArray file, hash;
        int verdict;
    };

    void fail(int invariant, const QString &what);
    bool expect(bool good, int invariant, const std::function<QString()> &what)
    {
        ++m_checks;
        if (!good)
            fail(invariant, what());
        return good;
    }
    void knowHash(const QByteArray &id, const QByteArray &hash, const char *where);
    void takeEvent(const StoreReader::Row &row);
    void fanOut(const QByteArray &file, const QByteArray &id, const QSet<int> &before, const QSet<int> &after);
    void appendLine(int window, int kind, const QByteArray &file, const QByteArray &id);
    QList<KeptLine> linesAfter(int window, qint64 position);
    bool expectLine(int window, const KeptLine &kept);
    void checkFeeds();
    void checkDiscipline();
    /** Whether the centre keeps other boxes of an accusation's keys than when this was asked last. */
    bool boxesChanged(const QByteArray &file);
    bool isCentre(const QByteArray &device);
    void readOwn(const PlainEvent &event, const PlainEnvelope &envelope);
    void judgeOwn(const RefCase &file, const Fact &fact, qint64 now);
    bool objectionIsLost(const RefTransfer &pending, qint64 now) const;
    void takeNumber(const RefCase &file, const Fact &fact, qint64 now);
    void owesNumber(const RefCase &file, const Fact &fact);
    void follow(Desk &desk, int window, qint64 position);
    QByteArray valueAt(int desk, const char *sql);
    static QSet<QByteArray> openedKeys(const Desk &desk);
    void lookAtKeys(int desk);
    void lookForReadable(int desk);
    const Party *partyOf(const QByteArray &device) const;

    std::function<void(const QString &)> m_violated;
    std::unique_ptr<StoreReader> m_centre;
    std::map<int, Desk> m_desks;
    QHash<QByteArray, Fact> m_facts;
    QHash<QByteArray, QByteArray> m_hashes;
    QHash<QString, QByteArray> m_codes;
    QHash<QByteArray, RefCase> m_cases;
    QHash<QByteArray, QList<QByteArray>> m_histories;
    QHash<QByteArray, Ordered> m_ordered;
    QHash<QByteArray, Head> m_heads;
    QByteArray m_ownKey;
    OpenOwn m_open;
    QSet<QByteArray> m_ownDevices;
    QHash<QByteArray, qint64> m_received;                  ///< of what may wait for an answer, by the centre's clock
    std::map<std::pair<int, int>, qint64> m_numbers;       ///< the last of a form in a year
    QSet<std::pair<QByteArray, int>> m_owed;               ///< cases and forms: printed, and not numbered in the same commit
    std::map<int, QList<FeedLine>> m_feeds;
    std::map<int, qint64> m_feedChecked;
    QList<FeedLine> m_due;                                 ///< of window 23: not found in its feed yet
    QHash<QByteArray, QByteArray> m_boxes;                 ///< of accusations, for window 23, as they lay there last
    qint64 m_centreVersion = -1;
    qint64 m_position = 0;
    qint64 m_withdrawals = 0;
    qint64 m_contested = 0;
    qint64 m_contestedSteps = 0;
    qint64 m_timeOuts = 0;
    qint64 m_deemed = 0;
    qint64 m_checks = 0;
};

} // namespace hall::sim
