/**
 * "TC Luật" among qualifications: a trung cấp, or a "tại chức" and then a university degree. `spelling` stands for all values that
 * begin with the word, in the decision that says which of `categories` it is.
 */
export const SHORT_LEVEL = { field: 'qualification', word: 'TC', spelling: 'tc …', categories: ['intermediate', 'university'] } as const;
