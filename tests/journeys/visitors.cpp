// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/tally.h"

#include <QtCore/QDate>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace {

/** Matters of our own making, for a run without a file. */
const QList<QPair<QString, QString>> &ownMatters()
{
    static const QList<QPair<QString, QString>> matters{
        {QStringLiteral("工地拖欠工资三个月"), QStringLiteral("我和四名工友去年秋天在工地做木工，包工头至今拖欠工资，多次催要没有结果，请求帮助讨回工资。")},
        {QStringLiteral("邻居漏水淹了我家"), QStringLiteral("楼上邻居卫生间漏水，把我家天花板泡坏了，协商赔偿不成，希望人民调解委员会帮助调解。")},
        {QStringLiteral("物业公司不维修电梯"), QStringLiteral("小区电梯停用两个月，物业公司收了物业费却一直不维修，老人上下楼很困难。")},
        {QStringLiteral("土地承包面积少登记"), QStringLiteral("村里重新确权时，把我家承包地少登记了三亩，村委会说没有办法更正，请求核实。")},
        {QStringLiteral("预付卡商家关门"), QStringLiteral("在健身房办了预付卡，商家突然关门，消费者要求退款无人理睬，请市场监管部门处理。")},
        {QStringLiteral("离婚后孩子抚养费"), QStringLiteral("离婚以后前夫一直不付孩子的抚养费，我一个人生活困难，想请妇联帮助。")},
        {QStringLiteral("学校收取补课费"), QStringLiteral("孩子所在的学校周末收费补课，不参加就被点名批评，希望教育部门管一管。")},
        {QStringLiteral("房屋征收补偿太低"), QStringLiteral("我家房屋被列入征收拆迁范围，补偿标准比邻村低，请求说明补偿依据。")},
        {QStringLiteral("医院治疗后感染"), QStringLiteral("母亲在医院手术后伤口感染，医院不肯说明原因，希望医患纠纷调解。")},
    };
    return matters;
}

/** The check character of GB 11643, worked out here on purpose: the journey trusts no code of the product. */
QString withCheck(const QString &seventeen)
{
    static const int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[i] * seventeen[i].digitValue();
    return seventeen + QStringLiteral("10X98765432").at(sum % 11);
}

} // namespace

QList<QJsonObject> readMessages(const QString &path, int count)
{
    QList<QJsonObject> messages;
    if (path.isEmpty()) {
        for (int i = 0; i < count; ++i) {
            const auto &[subject, body] = ownMatters()[i % ownMatters().size()];
            messages.append({{QStringLiteral("subject"), subject}, {QStringLiteral("body"), body}});
        }
        return messages;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    while (!file.atEnd() && messages.size() < count) {
        const QJsonObject message = QJsonDocument::fromJson(file.readLine()).object();
        if (!message.value(QStringLiteral("subject")).toString().trimmed().isEmpty()
            && !message.value(QStringLiteral("body")).toString().trimmed().isEmpty())
            messages.append(message);
    }
    return messages;
}

QList<int> windowsOfTheHall()
{
    QFile file(QStringLiteral(HALL_SOURCE_DIR "/resources/windows.json"));
    QList<int> numbers;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QJsonValue &row : QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("windows")).toArray()) {
            if (row.toObject().value(QStringLiteral("mode")).toString() != QLatin1String("laptop"))
                numbers << row.toObject().value(QStringLiteral("number")).toInt();
        }
    }
    return numbers;
}

QJsonObject visitorFor(int index, const QJsonObject &message)
{
    static const QStringList families{QStringLiteral("王"), QStringLiteral("李"), QStringLiteral("马"), QStringLiteral("阿依古丽·"), QStringLiteral("欧阳"), QStringLiteral("努尔兰·")};
    static const QStringList given{QStringLiteral("小明"), QStringLiteral("秀英"), QStringLiteral("买买提"), QStringLiteral("建国"), QStringLiteral("玉兰")};
    const QDate birth = QDate(1960, 1, 1).addDays(index * 211 % 14'000);
    const QString number = withCheck(QStringLiteral("999999") + birth.toString(QStringLiteral("yyyyMMdd"))
                                     + QStringLiteral("%1").arg(index % 1000, 3, 10, QLatin1Char('0')));
    return {{QStringLiteral("name"), families[index % families.size()] + given[index / families.size() % given.size()]},
            {QStringLiteral("number"), number},
            {QStringLiteral("address"), QStringLiteral("示范路%1号").arg(index + 1)},
            {QStringLiteral("phone"), QStringLiteral("139%1").arg(10'000'000 + index * 7919 % 89'999'999)},
            {QStringLiteral("place"), QStringLiteral("示范街道")},
            {QStringLiteral("request"), QStringLiteral("请依法处理并答复。")},
            {QStringLiteral("subject"), message.value(QStringLiteral("subject")).toString().trimmed()},
            {QStringLiteral("facts"), message.value(QStringLiteral("body")).toString().trimmed()}};
}
