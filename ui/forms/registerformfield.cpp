// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/registerformfield.h"

#include "forms/registerformcheck.h"
#include "words/formwords.h"
#include "words/words.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace hall {

using words::OnForm;
using words::onForm;

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

} // namespace

QColor troubleColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(255, 150, 140) : QColor(165, 20, 20);
}

QColor warningColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(240, 190, 90) : QColor(130, 80, 0);
}

FormField::FormField(const Shape &shape, QWidget *parent) : QWidget(parent), m_shape(shape)
{
    if (shape.lines > 1) {
        m_page = new QPlainTextEdit(this);
        m_page->setTabChangesFocus(true);
        m_page->setFixedHeight(m_page->fontMetrics().lineSpacing() * shape.lines + 2 * (m_page->frameWidth() + 5));
        m_page->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_editor = m_page;
        connect(m_page, &QPlainTextEdit::textChanged, this, &FormField::noteText);
    } else {
        m_line = new QLineEdit(this);
        m_editor = m_line;
        connect(m_line, &QLineEdit::textChanged, this, &FormField::noteText);
    }
    if (!shape.missingName.isEmpty()) {
        m_missing = new QLineEdit(this);
        connect(m_missing, &QLineEdit::textChanged, this, [this] {
            clearError();
            Q_EMIT edited();
        });
    }
    build(shape);
    noteText();
}

FormField::FormField(const QString &name, QWidget *editor, QWidget *parent) : QWidget(parent), m_editor(editor)
{
    m_shape.name = name;
    build(m_shape);
}

void FormField::build(const Shape &shape)
{
    m_caption = new QLabel(this);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setBuddy(m_editor);
    m_caption->hide();
    m_error = quietLabel(this);
    m_warning = quietLabel(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_caption, 1);
    if (shape.counted) {
        m_counter = new QLabel(this);
        m_counter->setTextFormat(Qt::PlainText);
        head->addWidget(m_counter);
    }
    auto *row = shape.lines > 1 ? static_cast<QBoxLayout *>(new QVBoxLayout) : new QHBoxLayout;
    row->addWidget(m_editor, 5);
    if (m_missing)
        row->addWidget(m_missing, 4);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addLayout(head);
    all->addLayout(row);
    all->addWidget(m_error);
    all->addWidget(m_warning);
    all->addStretch();
    rename(shape.name, shape.missingName);
    tint();
}

void FormField::rename(const QString &name, const QString &missingName)
{
    m_shape.name = name;
    m_shape.missingName = missingName;
    m_editor->setObjectName(name);
    m_error->setObjectName(name + QStringLiteral("Error"));
    m_warning->setObjectName(name + QStringLiteral("Warning"));
    if (m_missing)
        m_missing->setObjectName(missingName);
    if (m_counter)
        m_counter->setObjectName(name + QStringLiteral("Counter"));
}

QString FormField::name() const
{
    return m_shape.name;
}

QString FormField::text() const
{
    if (m_page)
        return m_page->toPlainText();
    return m_line ? m_line->text() : QString();
}

void FormField::setText(const QString &text)
{
    if (m_page && m_page->toPlainText() != text)
        m_page->setPlainText(text);
    if (m_line && m_line->text() != text)
        m_line->setText(text);
}

Stated FormField::stated() const
{
    // The reason counts only where nothing else was said.
    const QString said = text();
    return {said, m_missing && m_asked && said.trimmed().isEmpty() ? m_missing->text() : QString()};
}

void FormField::setStated(const Stated &stated)
{
    // Also where it stands there already: what was typed and deleted before is not for an undo by whoever comes next (P-11).
    if (m_page)
        m_page->setPlainText(stated.text);
    if (m_line)
        m_line->setText(stated.text);
    if (m_missing)
        m_missing->setText(stated.whyMissing);
}

QList<QWidget *> FormField::editors() const
{
    QList<QWidget *> all{m_editor};
    if (m_missing)
        all << m_missing;
    return all;
}

void FormField::noteText()
{
    const QString said = text();
    if (m_missing)
        m_missing->setVisible(m_asked && said.isEmpty());
    const int length = m_shape.limit > 0 ? characterCount(said.trimmed()) : 0;
    if (m_counter)
        m_counter->setText(onForm(OnForm::CharactersOf).arg(length).arg(m_shape.limit));
    if (m_shape.limit > 0 && length > m_shape.limit) {
        const Refusal refusal{RefusalCode::FieldTooLong,
                              {{QStringLiteral("field"), ruleNameOf(m_shape.name)}, {QStringLiteral("limit"), m_shape.limit}, {QStringLiteral("length"), length}}};
        showError(words::inWords(refusal));
    } else {
        clearError();
    }
    Q_EMIT edited();
}

void FormField::setCaption(const QString &label, const QString &hint)
{
    m_label = label;
    showCaption();
    m_caption->show();
    if (m_line)
        m_line->setPlaceholderText(hint);
    if (m_page)
        m_page->setPlaceholderText(hint);
    if (m_missing) {
        m_missing->setPlaceholderText(onForm(OnForm::WhyMissing));
        m_missing->setAccessibleName(onForm(OnForm::WhyMissingOf).arg(label));
    }
    if (m_counter)
        m_counter->setText(onForm(OnForm::CharactersOf).arg(characterCount(text().trimmed())).arg(m_shape.limit));
}

void FormField::showCaption()
{
    const bool choice = !m_line && !m_page;
    const bool required = m_shape.mandatory && m_asked;
    m_caption->setText(choice ? m_label : onForm(required ? OnForm::Required : OnForm::Optional).arg(m_label));
    m_editor->setAccessibleName(m_caption->text());
}

void FormField::setAsked(bool asked)
{
    if (m_asked == asked)
        return;
    m_asked = asked;
    showCaption();
    noteText();
}

void FormField::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_editor->setAccessibleDescription(sentence);
}

void FormField::showWarning(const QString &sentence)
{
    m_warning->setText(sentence);
    m_warning->setVisible(!sentence.isEmpty());
}

void FormField::clearError()
{
    if (!m_error->text().isEmpty())
        showError({});
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        tint();
    QWidget::changeEvent(event);
}

void FormField::tint()
{
    if (!m_error)
        return;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, troubleColour(colours));
    m_error->setPalette(colours);
    colours.setColor(QPalette::WindowText, warningColour(colours));
    m_warning->setPalette(colours);
}

} // namespace hall
