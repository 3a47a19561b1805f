import js from '@eslint/js'
import hooks from 'eslint-plugin-react-hooks'
import a11y from 'eslint-plugin-jsx-a11y'
import ts from 'typescript-eslint'

const internals = {
  group: ['@/features/*/*', '../../*/**'],
  message: "A feature's inside is its own: import from '@/features/<feature>'.",
}
const named = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']))
const upward = {
  group: ['@/app', '@/app/*'],
  message: 'Features and the design system know nothing of the shell.',
}

export default ts.config(
  { ignores: ['dist', 'node_modules', 'src/api/generated'] },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  a11y.flatConfigs.recommended,
  hooks.configs.flat.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', 'scripts/*.mjs', 'public/*.js'] } },
    },
    rules: {
      'max-lines': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
      'max-len': ['error', { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true }],
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'jsx-a11y/no-autofocus': 'off',
    },
  },
  {
    files: ['src/features/**', 'src/design/**', 'src/api/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [internals, upward] }] },
  },
  { files: ['**/*.test.ts', '**/*.test.tsx'], rules: { 'max-lines': ['error', { max: 200 }] } },
  { files: ['scripts/**', 'public/**', '*.js'], ...ts.configs.disableTypeChecked },
  { files: ['public/sw.js'], languageOptions: { globals: named('self', 'caches', 'fetch', 'URL') } },
  {
    files: ['scripts/**'],
    languageOptions: { globals: named('console', 'process', 'fetch') },
    rules: { 'no-console': 'off' },
  },
)
