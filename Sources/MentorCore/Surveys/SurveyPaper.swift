import Wording

extension SurveyDefinition {
  /// The survey as a blank to be filled in by hand.
  ///
  /// - Parameters:
  ///   - organization: The name of the organisation, which stands at the top; `nil` leaves it out.
  ///   - label: What stands at the end, by which the blank is found again: the code and the year.
  /// - Returns: The blank, in Russian.
  public func blank(organization: String?, label: String) -> Paper {
    var blocks: [PaperBlock] = organization.map { [.organization([$0]), .gap] } ?? []
    blocks.append(.name(title))
    if let introduction { blocks.append(.paragraph(introduction, .note)) }
    if questions.contains(where: \.required) {
      blocks.append(.paragraph("* На эти вопросы нужно ответить обязательно.", .note))
    }
    var number = 0
    var group: String?
    for question in questions {
      if let heading = question.group, heading != group { blocks.append(.section(heading)) }
      group = question.group
      if question.isShort {
        blocks.append(.fields([PaperField(question.label)]))
        continue
      }
      number += 1
      blocks.append(.paragraph("\(number). \(question.label)", .strong))
      blocks += question.room
    }
    blocks += [
      .gap, .fields([PaperField("Дата заполнения", value: nil, caption: "")]),
      .paragraph(label, .note),
    ]
    return Paper(.blank, title: title, blocks: blocks)
  }
}

extension Question {
  /// Whether one line beside the question is enough.
  fileprivate var isShort: Bool {
    switch kind {
    case .text: field.map { ImportColumn.shortFields.contains($0) } ?? false
    case .date: true
    case .number: true
    default: false
    }
  }

  /// The text with what people must know to answer.
  fileprivate var label: String {
    let star = required ? " *" : ""
    switch kind {
    case .choices: return text + " (можно отметить несколько)" + star
    default: return text + star
    }
  }

  /// Where the answer is written.
  fileprivate var room: [PaperBlock] {
    let others: [PaperBlock] = allowsOther ? [.fields([PaperField("Другое:")])] : []
    switch kind {
    case .choice: return [.choices(options, allowsSeveral: false)] + others
    case .choices: return [.choices(options, allowsSeveral: true)] + others
    case .yesNo: return [.choices(["да", "нет"], allowsSeveral: false)]
    case .scale: return scale.map { [.scale($0.from...$0.to, low: $0.low, high: $0.high)] } ?? []
    case .people:
      let count = min(most ?? 3, 10)
      return count == 1
        ? [.fields([PaperField("", caption: "фамилия, имя")])]
        : (1...count).map {
          .fields([PaperField("\($0).", caption: $0 == count ? "фамилия, имя" : "")])
        }
    case .vetoes: return [.lines(2)]
    case .text, .number, .date: return [.lines(2)]
    }
  }
}

extension ImportColumn {
  /// The fields that take one line.
  fileprivate static let shortFields: Set<ImportColumn> = [
    .fullName, .surname, .given, .patronymic, .code, .birthDate, .birthYear, .sex, .phone, .email,
    .contacts, .organization, .employer, .grade, .course, .position, .subjects, .experience,
    .capacity, .hoursPerWeek,
  ]
}
