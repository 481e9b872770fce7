import MentorCore

extension MonitoringRound {
  /// The round as the options of `context` allow it to be shown.
  ///
  /// Where names are not shown in full, words of one's own are empty, since they may hold names: what is to
  /// be done, its result and paper, and the sources of counts.
  func shown(in context: AppContext) -> MonitoringRound {
    guard !context.showsNames else { return self }
    var shown = self
    for index in shown.sheets.indices {
      let name = context.shown(name: shown.sheets[index].author ?? "")
      shown.sheets[index].author = name.isEmpty ? nil : name
    }
    for index in shown.counts.indices { shown.counts[index].source = nil }
    for index in shown.followUps.indices {
      let name = context.shown(addressee: shown.followUps[index].to ?? "")
      shown.followUps[index].to = name.isEmpty ? nil : name
      shown.followUps[index].text = ""
      shown.followUps[index].result = nil
      shown.followUps[index].document = nil
    }
    return shown
  }
}

extension AppContext {
  /// To whom something is addressed, as the options allow it to be shown: with initials an organisation or
  /// an office stays as it is, and what may name a person is shortened.
  fileprivate func shown(addressee: String) -> String {
    options.names == .initials && addressee.isOffice ? addressee : shown(name: addressee)
  }
}

extension String {
  /// Whether the text can be no name of a person: only its first word has a capital, abbreviations apart,
  /// more words follow, and none of them is an initial.
  fileprivate var isOffice: Bool {
    let words = split(separator: " ")
    guard let first = words.first, !contains("." as Character) else { return false }
    let later = words.dropFirst()
    guard later.allSatisfy({ !$0.hasCapital || $0.isAbbreviation }) else { return false }
    return !first.hasCapital || first.isAbbreviation || !later.isEmpty
  }
}

extension Substring {
  fileprivate var hasCapital: Bool { first?.isUppercase ?? false }

  fileprivate var isAbbreviation: Bool { count > 1 && allSatisfy(\.isUppercase) }
}
