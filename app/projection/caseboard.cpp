// SPDX-License-Identifier: GPL-3.0-or-later
#include "projection/caseboard_p.h"

#include "domain/decide.h"
#include "domain/steprules.h"

#include <QtCore/QUuid>
#include <QtSql/QSqlError>

#include <atomic>

namespace hall {

namespace {

const char *const Tables[] = {
    R"(CREATE TABLE board (
        row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, code TEXT, digits TEXT, state INTEGER, category INTEGER, track INTEGER,
        first_window INTEGER, owner INTEGER, pending_to INTEGER, objected INTEGER, pending_id BLOB, senders TEXT,
        subject TEXT, name TEXT, registered INTEGER, changed INTEGER, due TEXT, unsent INTEGER, contested INTEGER,
        sealed INTEGER, indexed INTEGER, open INTEGER, phase INTEGER, light INTEGER, clock INTEGER, trustee INTEGER,
        with_coordinator INTEGER, joined TEXT, attention INTEGER, carried INTEGER, type TEXT, restricted INTEGER, veiled INTEGER, author BLOB,
        author_device BLOB, upward INTEGER))",
    "CREATE INDEX board_owner ON board (owner, open)",
    "CREATE INDEX board_pending ON board (pending_to) WHERE pending_to > 0",
    "CREATE INDEX board_carried ON board (carried) WHERE carried > 0",
    "CREATE INDEX board_attention ON board (attention) WHERE attention > 0",
    "CREATE INDEX board_asked ON board (open) WHERE trustee > 0 OR with_coordinator > 0 OR joined <> ''",
    "CREATE INDEX board_digits ON board (digits)",
    "CREATE INDEX board_veiled ON board (row) WHERE veiled = 1",
    "CREATE INDEX board_unindexed ON board (indexed) WHERE indexed = 0",
    // One row for each number a person may be known by, reversed, so that a tail is a prefix.
    "CREATE TABLE tail (reversed TEXT, kind INTEGER, case_row INTEGER)",
    "CREATE INDEX tail_reversed ON tail (reversed)",
    "CREATE INDEX tail_case ON tail (case_row)",
    // Single characters apart: the only cut that finds a name of two characters.
    "CREATE VIRTUAL TABLE words USING fts5(names, subject, tokenize = \"unicode61 remove_diacritics 0\")",
};

qint64 milliseconds(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QString sendersOf(const CaseFile &file)
{
    QString senders = QStringLiteral(" ");
    for (const WindowNumber window : file.pastOwners)
        senders += QString::number(window.value()) + u' ';
    if (file.pending)
        senders += QString::number(file.pending->from.value()) + u' ';
    return senders;
}

/** Between spaces, as sendersOf(); empty when nobody was asked to a joint session or for help. */
QString joinedOf(const CaseFile &file)
{
    QString joined;
    for (const WindowNumber window : file.joined + file.concerned + file.helpers)
        joined += QString::number(window.value()) + u' ';
    return joined.isEmpty() ? joined : u' ' + joined;
}

} // namespace

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            digits += c.toUpper();
    }
    return digits;
}

CaseBoard::Private::Private()
{
    static std::atomic<int> boards{0};
    connection = QStringLiteral("board-%1").arg(++boards);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    database.setDatabaseName(QStringLiteral(":memory:"));
    database.open();
    for (const char *table : Tables) {
        QSqlQuery query(database);
        const bool made = query.exec(QString::fromLatin1(table));
        Q_ASSERT_X(made, "CaseBoard", qPrintable(query.lastError().text()));
    }
}

CaseBoard::Private::~Private()
{
    statements.clear();
    QSqlDatabase::database(connection, false).close();
    QSqlDatabase::removeDatabase(connection);
}

QSqlQuery &CaseBoard::Private::statement(const QString &sql)
{
    std::shared_ptr<QSqlQuery> &query = statements[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(connection, false));
        query->setForwardOnly(true);
        const bool prepared = query->prepare(sql);
        Q_ASSERT_X(prepared, "CaseBoard", qPrintable(query->lastError().text()));
    }
    query->finish();
    return *query;
}

QList<CaseRow> CaseBoard::Private::rows(QSqlQuery &query) const
{
    QList<CaseRow> found;
    if (!query.exec())
        return found;
    while (query.next()) {
        CaseRow row;
        const auto value = [&query](const char *name) { return query.value(QLatin1String(name)); };
        row.id = *CaseId::fromBytes(value("id").toByteArray());
        row.code = value("code").toString();
        row.state = static_cast<CaseState>(value("state").toInt());
        row.category = static_cast<Category>(value("category").toInt());
        row.track = static_cast<Track>(value("track").toInt());
        row.firstWindow = WindowNumber(value("first_window").toInt());
        row.owner = WindowNumber(value("owner").toInt());
        row.pendingTo = WindowNumber(value("pending_to").toInt());
        row.objected = value("objected").toBool();
        row.pendingTransfer = TransferId::fromBytes(value("pending_id").toByteArray()).value_or(TransferId());
        row.restricted = value("restricted").toBool();
        row.veiled = value("veiled").toBool();
        row.subject = row.veiled ? QString() : value("subject").toString();
        row.name = row.veiled ? QString() : value("name").toString();
        row.registered = QDateTime::fromMSecsSinceEpoch(value("registered").toLongLong(), Qt::UTC);
        row.changed = QDateTime::fromMSecsSinceEpoch(value("changed").toLongLong(), Qt::UTC);
        row.due = QDate::fromString(value("due").toString(), Qt::ISODate);
        row.unsent = value("unsent").toBool();
        row.contested = value("contested").toBool();
        row.sealed = value("sealed").toBool();
        row.author = OfficerId::fromBytes(value("author").toByteArray()).value_or(OfficerId());
        row.authorDevice = DeviceId::fromBytes(value("author_device").toByteArray()).value_or(DeviceId());
        row.goesUpward = value("upward").toBool();
        row.phase = static_cast<Phase>(value("phase").toInt());
        row.light = static_cast<Light>(value("light").toInt());
        if (const int clock = value("clock").toInt(); clock > 0)
            row.clock = static_cast<ClockId>(clock);
        row.trustee = WindowNumber(value("trustee").toInt());
        row.carriedBy = WindowNumber(value("carried").toInt());
        row.attention = value("attention").toInt();
        row.withCoordinator = value("with_coordinator").toBool();
        found << row;
    }
    query.finish();
    return found;
}

CaseBoard::CaseBoard() : d(std::make_unique<Private>())
{
}

CaseBoard::~CaseBoard() = default;

void CaseBoard::put(const CaseFile &file, const RowFacts &facts)
{
    if (file.state == CaseState::Unknown)
        return;
    const bool sealed = file.sealed();
    const QString subject = sealed ? QString() : file.matter.subject.text;
    const qint64 key = d->rowFor(file);
    QSqlQuery &query = d->statement(QStringLiteral(
        "INSERT INTO board (row, id, code, digits, state, category, track, first_window, owner, pending_to, objected, pending_id, senders,"
        " subject, name, registered, changed, due, unsent, contested, sealed, open, phase, light, clock, trustee, with_coordinator, joined, attention,"
        " carried, type, restricted, veiled, author, author_device, upward, indexed)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,0)"
        " ON CONFLICT (id) DO UPDATE SET code=excluded.code, digits=excluded.digits, state=excluded.state, category=excluded.category,"
        " track=excluded.track, first_window=excluded.first_window, owner=excluded.owner, pending_to=excluded.pending_to,"
        " objected=excluded.objected, pending_id=excluded.pending_id, senders=excluded.senders, subject=excluded.subject,"
        " name=excluded.name, registered=excluded.registered, changed=excluded.changed, due=excluded.due, unsent=excluded.unsent,"
        " contested=excluded.contested, sealed=excluded.sealed, open=excluded.open, phase=excluded.phase, light=excluded.light,"
        " clock=excluded.clock, trustee=excluded.trustee, with_coordinator=excluded.with_coordinator, joined=excluded.joined, attention=excluded.attention,"
        " carried=excluded.carried, type=excluded.type, restricted=excluded.restricted, veiled=excluded.veiled, author=excluded.author,"
        " author_device=excluded.author_device, upward=excluded.upward,"
        " indexed=0 RETURNING row"));
    const QString code = file.code ? file.code->text() : QString();
    const QString name = sealed || file.parties.isEmpty() ? QString() : file.parties.first().name.text;
    int column = 0;
    for (const QVariant &value :
         QVariantList{key, file.id.bytes(), code, sealed ? QString() : digitsOf(code), static_cast<int>(file.state),
                      static_cast<int>(file.category), static_cast<int>(file.track), file.firstWindow.value(), file.owner.value(),
                      file.pending ? file.pending->to.value() : 0, file.pending && file.pending->state == TransferState::Objected,
                      file.pending ? file.pending->id.bytes() : QByteArray(), sendersOf(file), subject, name,
                      milliseconds(file.registered), milliseconds(facts.changed), facts.due.toString(Qt::ISODate), facts.unsent,
                      facts.contested, sealed, file.open(), static_cast<int>(phaseOf(file)), static_cast<int>(facts.light),
                      facts.clock ? static_cast<int>(*facts.clock) : 0, file.pending ? file.pending->trustee.value() : 0,
                      file.pending && file.pending->withCoordinator, joinedOf(file), facts.attention, file.carriedBy.value(), sealed ? QString() : file.matter.matterType,
                      file.accessLevel() == AccessLevel::Restricted, facts.veiled, file.author.bytes(), file.authorDevice.bytes(), file.goesUpward()})
        query.bindValue(column++, value);
    const bool stored = query.exec() && query.next();
    const qint64 row = stored ? query.value(0).toLongLong() : 0;
    query.finish();
    if (!stored)
        return;
    d->putTails(row, file);
    d->waiting.insert(row, sealed ? Private::Words() : Private::Words{d->namesOf(file), d->spaced(subject) + Private::Break + d->spaced(d->firstCharacters(file.matter.facts.text, 60))});
}

void CaseBoard::remove(const CaseId &file)
{
    const qint64 row = d->rowOf(file);
    if (row == 0)
        return;
    for (const char *sql : {"DELETE FROM tail WHERE case_row = ?", "DELETE FROM words WHERE rowid = ?", "DELETE FROM board WHERE row = ?"}) {
        QSqlQuery &query = d->statement(QString::fromLatin1(sql));
        query.bindValue(0, row);
        query.exec();
        query.finish();
    }
    d->waiting.remove(row);
}

void CaseBoard::setVeiled(const CaseId &file, bool veiled)
{
    QSqlQuery &query = d->statement(QStringLiteral("UPDATE board SET veiled = ? WHERE id = ?"));
    query.bindValue(0, veiled);
    query.bindValue(1, file.bytes());
    query.exec();
    query.finish();
}

void CaseBoard::clear()
{
    for (const char *sql : {"DELETE FROM tail", "DELETE FROM words", "DELETE FROM board"}) {
        QSqlQuery &query = d->statement(QString::fromLatin1(sql));
        query.exec();
        query.finish();
    }
    d->waiting.clear();
}

std::optional<CaseRow> CaseBoard::row(const CaseId &file) const
{
    QSqlQuery &query = d->statement(QStringLiteral("SELECT * FROM board WHERE id = ?"));
    query.bindValue(0, file.bytes());
    const QList<CaseRow> found = d->rows(query);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<CaseRow> CaseBoard::waitingFor(WindowNumber window) const
{
    QSqlQuery &query = d->statement(QStringLiteral(
        "SELECT * FROM board WHERE row IN (SELECT row FROM board WHERE pending_to = ? AND pending_to > 0 AND objected = 0 AND open = 1"
        " UNION SELECT row FROM board WHERE open = 1 AND (trustee > 0 OR with_coordinator > 0 OR joined <> '')"
        " AND ((trustee = ? AND objected = 0) OR (with_coordinator = 1 AND ? = ?) OR instr(joined, ?) > 0)) ORDER BY changed, id"));
    query.bindValue(0, window.value());
    query.bindValue(1, window.value());
    query.bindValue(2, window.value());
    query.bindValue(3, CoordinatorSeat.value());
    query.bindValue(4, QStringLiteral(" %1 ").arg(window.value()));
    return d->rows(query);
}

QList<CaseRow> CaseBoard::ownedBy(WindowNumber window) const
{
    QSqlQuery &query = d->statement(QStringLiteral("SELECT * FROM board WHERE row IN (SELECT row FROM board WHERE owner = ? AND open = 1"
                                                   " UNION SELECT row FROM board WHERE carried = ? AND carried > 0) ORDER BY due = '', due, registered, id"));
    query.bindValue(0, window.value());
    query.bindValue(1, window.value());
    return d->rows(query);
}

QList<CaseRow> CaseBoard::needingAttention(int bits) const
{
    QSqlQuery &query = d->statement(QStringLiteral("SELECT * FROM board WHERE attention > 0 AND (attention & ?) > 0 ORDER BY due = '', due, registered, id"));
    query.bindValue(0, bits);
    return d->rows(query);
}

QList<CaseRow> CaseBoard::sentBy(WindowNumber window) const
{
    QSqlQuery &query = d->statement(QStringLiteral(
        "SELECT * FROM board WHERE instr(senders, ?) > 0 AND open = 1 AND (owner <> ? OR pending_to > 0) ORDER BY changed, id"));
    query.bindValue(0, QStringLiteral(" %1 ").arg(window.value()));
    query.bindValue(1, window.value());
    return d->rows(query);
}

int CaseBoard::size() const
{
    QSqlQuery &query = d->statement(QStringLiteral("SELECT count(*) FROM board"));
    const int size = query.exec() && query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return size;
}

} // namespace hall
