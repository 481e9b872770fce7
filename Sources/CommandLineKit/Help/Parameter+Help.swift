import Wording

extension Parameter {
  /// The long form as help shows it: `--name`, `--[no-]name`.
  var longLabel: String {
    kind == .invertibleFlag ? "--[no-]\(name)" : "--\(name)"
  }

  /// What stands in the left column of help: `-e, --mentee <id>`.
  func label(in language: Language) -> String {
    let value = placeholder[language]
    guard kind != .argument else { return value }
    let letter = short.map { "-\($0), " } ?? "    "
    return letter + longLabel + (value.isEmpty ? "" : " \(value)")
  }

  /// What the usage line says: `--mentee <id>...`, in brackets where it may be left out.
  func usage(in language: Language) -> String {
    let value = placeholder[language]
    let word = kind == .argument ? value : longLabel + (value.isEmpty ? "" : " \(value)")
    let repeated = word + (isRepeatable ? "..." : "")
    return isRequired ? repeated : "[\(repeated)]"
  }

  /// The help text with everything else that a user of the parameter has to know.
  func explanation(in language: Language) -> String {
    ([help[language]] + remarks.map { "[\($0[language])]" }).joined(separator: " ")
  }

  /// What the declaration says beside the help text, each remark a clause.
  var remarks: [Phrase] {
    var remarks: [Phrase] = []
    let isListed = allowedValues.contains { $0.meaning != nil }
    if !allowedValues.isEmpty && !isListed {
      let names = allowedValues.map(\.name).joined(separator: ", ")
      remarks.append(Phrase(ru: "значения: \(names)", en: "values: \(names)"))
    }
    if isRequired && kind != .argument {
      remarks.append(Phrase(ru: "обязательно", en: "required"))
    }
    if isRepeatable {
      remarks.append(Phrase(ru: "можно повторять", en: "may be repeated"))
    }
    if !initialTexts.isEmpty {
      let texts = initialTexts.joined(separator: ", ")
      remarks.append(Phrase(ru: "по умолчанию: \(texts)", en: "default: \(texts)"))
    }
    if let variable {
      remarks.append(Phrase(ru: "переменная среды: \(variable)", en: "environment: \(variable)"))
    }
    return remarks
  }

  /// The allowed values with their meanings, where any has one.
  func listedValues(in language: Language) -> [(name: String, meaning: String)] {
    guard allowedValues.contains(where: { $0.meaning != nil }) else { return [] }
    return allowedValues.map { ($0.name, $0.meaning?[language] ?? "") }
  }
}

extension [Parameter] {
  var visible: [Parameter] { filter { !$0.isHidden } }
  var arguments: [Parameter] { filter { $0.kind == .argument && !$0.isHidden } }
  var options: [Parameter] { filter { $0.kind != .argument && !$0.isHidden } }

  /// What follows a command's name in its usage line.
  func usage(in language: Language) -> [String] {
    options.filter(\.isRequired).map { $0.usage(in: language) }
      + [Headings.optionsSlot[language]]
      + arguments.map { $0.usage(in: language) }
  }
}
